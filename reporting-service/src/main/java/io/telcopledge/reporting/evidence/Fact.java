package io.telcopledge.reporting.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a fact.
 *
 * @param key what it is about, unique among facts of its kind
 * @param revision which of several statements is in effect
 * @param row what it says, by column
 */
public record Fact(String key, Revision revision, Map<String, @Nullable Object> row) {

    public Fact {
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** The statements in effect, one for each key, in the order of the keys. */
    static List<Fact> inEffect(Collection<Fact> statements) {
        Map<String, Fact> newest = statements.stream()
                .collect(Collectors.toMap(
                        Fact::key,
                        fact -> fact,
                        BinaryOperator.maxBy((one, other) -> one.revision().compareTo(other.revision())),
                        TreeMap::new));
        return List.copyOf(newest.values());
    }
}
