package io.telcopledge.support.troubleticket.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** A condition as it grows; values are only ever parameters. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String sql) {
        text.append(sql);
        return this;
    }

    Sql value(Object value) {
        values.add(value);
        text.append('?').append(values.size());
        return this;
    }

    /** {@code = any (…)} of texts. */
    Sql anyOf(Collection<String> items) {
        return add(" = any (cast(").value(items.toArray(String[]::new)).add(" as text[]))");
    }

    /** {@code = any (…)} of ids. */
    Sql anyId(Collection<UUID> items) {
        return add(" = any (cast(").value(items.toArray(UUID[]::new)).add(" as uuid[]))");
    }

    /** {@code && …}: has one of the terms. */
    Sql overlaps(Collection<Long> terms) {
        String literal = terms.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return add(" && cast(cast(").value(literal).add(" as text) as bigint[])");
    }

    String text() {
        return text.toString();
    }

    <Q extends Mutiny.SelectionQuery<?>> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
