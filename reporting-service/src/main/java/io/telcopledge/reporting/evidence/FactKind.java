package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.EventData;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of facts: which events tell of it, what it is about, what is kept. Its table, how its newest revision is kept
 * and how it is digested follow from this alone; {@link FactKinds} lists them all.
 *
 * @param <E> what its events are read as
 * @param id its name in a report's evidence
 * @param title its name for people
 * @param table where its facts in effect are
 * @param sources how each of its events is read
 * @param fields what is kept, in the order in which it is digested
 * @param times how it is placed in time
 */
public record FactKind<E>(
        String id, Words title, String table, List<Source<?, E>> sources, List<Field<E>> fields, Times<E> times) {

    public FactKind {
        sources = List.copyOf(sources);
        fields = List.copyOf(fields);
    }

    /** How events of a class are read. */
    public record Source<D, E>(Class<D> data, BiFunction<D, Statement, E> read) {

        Optional<E> of(Statement statement) {
            return data.isInstance(statement.data())
                    ? Optional.of(read.apply(data.cast(statement.data()), statement))
                    : Optional.empty();
        }
    }

    /**
     * Where its facts lie in time.
     *
     * @param quarter the one that a fact counts in; null where it has none, or has that of {@code parent}
     * @param parent the kind whose facts, of the same key, decide the quarter, or null
     * @param revision which of several statements is the newest
     */
    public record Times<E>(
            @Nullable BiFunction<E, ZoneId, Quarter> quarter,
            @Nullable FactKind<?> parent,
            BiFunction<E, Statement, Long> revision) {}

    /** What a statement says of a fact of this kind. */
    Optional<Fact> read(Statement statement, ZoneId zone) {
        return sources.stream()
                .map(source -> source.of(statement))
                .flatMap(Optional::stream)
                .findFirst()
                .map(told -> fact(told, statement, zone));
    }

    private Fact fact(E told, Statement statement, ZoneId zone) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        fields.forEach(field -> row.put(field.column(), field.value().apply(told)));
        BiFunction<E, ZoneId, Quarter> quarter = times.quarter();
        if (quarter != null) {
            row.put("quarter", quarter.apply(told, zone).toString());
        }
        String key =
                keys().map(field -> String.valueOf(row.get(field.column()))).collect(Collectors.joining("/"));
        return new Fact(key, new Revision(times.revision().apply(told, statement), statement.eventId()), row);
    }

    private java.util.stream.Stream<Field<E>> keys() {
        return fields.stream().filter(Field::isKey);
    }

    public List<String> keyColumns() {
        return keys().map(Field::column).toList();
    }

    /** Whether its facts are among those that a quarter's figures are made of. */
    public boolean isOfAQuarter() {
        return times.quarter() != null || times.parent() != null;
    }

    /** Whether events of this class tell of it. */
    public boolean readsFrom(Class<? extends EventData> data) {
        return sources.stream().anyMatch(source -> source.data().isAssignableFrom(data));
    }
}
