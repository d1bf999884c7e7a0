package io.telcopledge.reporting.evidence;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that some statements leave in effect.
 *
 * @param byKind of each kind that was told of, in the order of their keys
 */
public record Facts(Map<FactKind<?>, List<Fact>> byKind) {

    /** Reads statements in any order, with any repeats. */
    public static Facts of(Collection<Statement> statements, ZoneId zone) {
        Map<FactKind<?>, List<Fact>> facts = new LinkedHashMap<>();
        for (FactKind<?> kind : FactKinds.ALL) {
            List<Fact> told = statements.stream()
                    .map(statement -> kind.read(statement, zone))
                    .flatMap(Optional::stream)
                    .toList();
            if (!told.isEmpty()) {
                facts.put(kind, Fact.inEffect(told));
            }
        }
        return new Facts(facts);
    }

    public List<Fact> of(FactKind<?> kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
