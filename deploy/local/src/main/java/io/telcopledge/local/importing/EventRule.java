package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventContract;
import io.telcopledge.local.importing.DataLine.Row;
import java.util.List;
import java.util.Map;

/**
 * Which rows become an event, and how.
 *
 * @param contract the event
 * @param service whose it is
 * @param conditions all of which a row must meet
 * @param id of the event; the same row must have the same at any time, so that an import can be repeated
 * @param timeField the field that says when it occurred
 * @param fields of the event's data
 */
record EventRule(
        EventContract<?> contract,
        String service,
        List<Condition> conditions,
        Template id,
        String timeField,
        Map<String, FieldSource> fields) {

    boolean takes(Row row) {
        return conditions.stream().allMatch(condition -> condition.holds(row));
    }
}
