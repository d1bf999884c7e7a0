package io.telcopledge.reporting.evidence.store;

import io.telcopledge.reporting.evidence.FactKind;
import io.telcopledge.reporting.evidence.Field;
import io.telcopledge.reporting.evidence.FieldType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The statements on a kind's table. */
public record FactTable(FactKind<?> kind) {

    private static final Map<FieldType, String> SQL = Map.of(
            FieldType.TEXT, "text",
            FieldType.NUMBER, "bigint",
            FieldType.FLAG, "boolean",
            FieldType.INSTANT, "timestamptz",
            FieldType.COUNTS, "bigint[]",
            FieldType.JSON, "text");

    /** Folds facts in, given as one JSON array; leaves a newer revision alone. */
    String upsert() {
        Map<String, String> columns = columns();
        String names = String.join(", ", columns.keySet());
        String types = columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(", "));
        String keys = String.join(", ", kind.keyColumns());
        String changes = columns.keySet().stream()
                .filter(column -> !kind.keyColumns().contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        // The order of the keys is that of the index, so that two replicas cannot deadlock.
        return """
                insert into %1$s (%2$s)
                select %2$s from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(%3$s)
                order by %4$s
                on conflict (%4$s) do update set %5$s
                where (%1$s.revision, %1$s.event_id) < (excluded.revision, excluded.event_id)
                """.formatted(kind.table(), names, types, keys, changes);
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        kind.fields().forEach(field -> columns.put(field.column(), sql(field.type())));
        if (kind.times().quarter() != null) {
            columns.put("quarter", "text");
        }
        columns.put("revision", "bigint");
        columns.put("event_id", "uuid");
        return columns;
    }

    private static String sql(FieldType type) {
        return Objects.requireNonNull(SQL.get(type));
    }

    /**
     * Each fact of the quarter {@code ?1} as a line of canonical JSON, without revision, offset or event id;
     * PostgreSQL's to_json escapes a text exactly as RFC 8785 does.
     */
    public String lines() {
        String fields = kind.fields().stream()
                .filter(Field::isDigested)
                .map(FactTable::canonical)
                .collect(Collectors.joining(", ',', "));
        return "select concat('[', " + fields + ", ']') from " + kind.table() + " where " + inQuarter("?1");
    }

    /**
     * Which facts count in a quarter.
     *
     * @param quarter the parameter that names it, such as {@code ?1}
     */
    public String inQuarter(String quarter) {
        FactKind<?> parent = kind.times().parent();
        if (parent == null) {
            return "quarter = " + quarter;
        }
        String keys = String.join(", ", parent.keyColumns());
        return "(%1$s) in (select %1$s from %2$s where quarter = %3$s)".formatted(keys, parent.table(), quarter);
    }

    private static String canonical(Field<?> field) {
        String column = field.column();
        return switch (field.type()) {
            case TEXT, FLAG, JSON -> "coalesce(cast(to_json(%s) as text), 'null')".formatted(column);
            case NUMBER -> "coalesce(cast(%s as text), 'null')".formatted(column);
            case INSTANT ->
                "coalesce('\"' || to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '\"', 'null')"
                        .formatted(column);
            case COUNTS -> "'[' || array_to_string(%s, ',') || ']'".formatted(column);
        };
    }
}
