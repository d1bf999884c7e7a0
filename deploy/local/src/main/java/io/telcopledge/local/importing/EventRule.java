package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.local.importing.DataLine.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows become an event, and how.
 *
 * @param contract the event
 * @param service whose it is
 * @param conditions all of which a row must meet
 * @param id of the event; the same row must have the same at any time, so that an import can be repeated
 * @param timeField the field that says when it occurred
 * @param numbering where its place among what happened at the same time comes from, or null where that is the file's
 *     order
 * @param fields of the event's data
 */
record EventRule(
        EventContract<?> contract,
        String service,
        List<Condition> conditions,
        Template id,
        String timeField,
        @Nullable Numbering numbering,
        Map<String, FieldSource> fields) {

    private static final String HISTORY = "history";

    boolean takes(Row row) {
        return conditions.stream().allMatch(condition -> condition.holds(row));
    }

    boolean canBeHistory() {
        return Arrays.stream(contract.data().getRecordComponents())
                .anyMatch(component -> component.getName().equals(HISTORY));
    }

    /** The same, its events telling the past, unless it says itself whether they do; others stay as they are. */
    EventRule asHistory() {
        if (!canBeHistory() || fields.containsKey(HISTORY)) {
            return this;
        }
        Map<String, FieldSource> past = new LinkedHashMap<>(fields);
        past.put(HISTORY, new FieldSource.Constant(BooleanNode.TRUE));
        return new EventRule(contract, service, conditions, id, timeField, numbering, past);
    }

    /** Whether the field may have the value in some row's event. */
    boolean canGive(String field, String value) {
        FieldSource source = fields.get(field);
        return source != null && source.canGive(value);
    }
}
