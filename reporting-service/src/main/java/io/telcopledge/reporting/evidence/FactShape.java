package io.telcopledge.reporting.evidence;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of a kind of facts, line by line, what it is. */
final class FactShape<E> {

    private final String id;
    private final String table;
    private final List<FactKind.Source<?, E>> sources = new ArrayList<>();
    private final List<Field<E>> fields = new ArrayList<>();
    private @Nullable BiFunction<E, ZoneId, Quarter> quarter;
    private @Nullable FactKind<?> parent;
    private BiFunction<E, Statement, Long> revision = (told, statement) -> statement.sequence();

    FactShape(String id, String table) {
        this.id = id;
        this.table = table;
    }

    /** A kind that one event, or one family of events, tells of. */
    static <E> FactShape<E> of(String id, String table, Class<E> events) {
        return new FactShape<E>(id, table).from(events, event -> event);
    }

    <D> FactShape<E> from(Class<D> events, Function<D, E> read) {
        sources.add(new FactKind.Source<>(events, (data, statement) -> read.apply(data)));
        return this;
    }

    /** It counts in the quarter of an instant. */
    FactShape<E> at(Function<E, Instant> instant) {
        return in((told, zone) -> Quarter.from(instant.apply(told), zone));
    }

    FactShape<E> in(BiFunction<E, ZoneId, Quarter> decides) {
        quarter = decides;
        return this;
    }

    /** It counts in the quarter of the fact that it belongs to. */
    FactShape<E> belongingTo(FactKind<?> kind) {
        parent = kind;
        return this;
    }

    /** The event itself says its revision; else it is the envelope's. */
    FactShape<E> revision(Function<E, Long> decides) {
        revision = (told, statement) -> decides.apply(told);
        return this;
    }

    FactShape<E> key(String column, FieldType type, Function<E, ? extends @Nullable Object> value) {
        fields.add(new Field<>(column, type, true, true, value));
        return this;
    }

    FactShape<E> field(String column, FieldType type, Function<E, ? extends @Nullable Object> value) {
        fields.add(new Field<>(column, type, false, true, value));
        return this;
    }

    /** Kept, and no part of the digest. */
    FactShape<E> aside(String column, FieldType type, Function<E, ? extends @Nullable Object> value) {
        fields.add(new Field<>(column, type, false, false, value));
        return this;
    }

    FactKind<E> titled(String zh, String en) {
        return new FactKind<>(
                id, new Words(zh, en), table, sources, fields, new FactKind.Times<>(quarter, parent, revision));
    }
}
