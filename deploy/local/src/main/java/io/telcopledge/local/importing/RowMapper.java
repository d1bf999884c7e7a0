package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.EventSchemas;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Violation;
import io.telcopledge.local.importing.DataLine.Row;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Turns a row into its events, each checked against its contract; or into the reason why not. */
final class RowMapper {

    private final Mapping mapping;

    RowMapper(Mapping mapping) {
        this.mapping = mapping;
    }

    /** All events of the row or none: half a row would be a figure that nobody can explain. */
    RowOutcome map(Row row) {
        try {
            List<RowEvent> events = new ArrayList<>();
            for (EventRule rule : mapping.rules()) {
                if (rule.takes(row)) {
                    events.add(event(rule, row));
                }
            }
            if (events.isEmpty()) {
                throw new Refusal("row", "meets the conditions of no event in the mapping");
            }
            return new RowOutcome.Mapped(events);
        } catch (Refusal refusal) {
            return refusal.at(row.at());
        }
    }

    private RowEvent event(EventRule rule, Row row) {
        ObjectNode data = data(rule, row);
        Instant time = time(rule, data);
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(id(rule, row))
                .withSource(URI.create(mapping.source()))
                .withType(rule.contract().type())
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withData("application/json", data.toString().getBytes(StandardCharsets.UTF_8));
        if (rule.numbering() != null) {
            rule.numbering().of(row).ifPresent(number -> builder.withExtension("sequence", number));
        }
        CloudEvent event = builder.build();
        check(rule, event, data);
        String outside = EventStream.of(rule.contract(), data)
                .filter(stream -> mapping.coverage().leavesOut(stream, time))
                .orElse(null);
        return new RowEvent(row.at(), rule.service(), event, outside);
    }

    private static void check(EventRule rule, CloudEvent event, ObjectNode data) {
        for (Violation violation : EventSchemas.check(rule.contract().type(), data)) {
            throw new Refusal(named(rule, violation.field()), violation.message());
        }
        try {
            EventCodec.envelopeOf(event);
        } catch (InvalidEvent invalid) {
            throw new Refusal(named(rule, invalid.field()), invalid.problem());
        }
    }

    private static ObjectNode data(EventRule rule, Row row) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        rule.fields().forEach((field, source) -> source.valueOf(row).ifPresent(value -> data.set(field, value)));
        return data;
    }

    private static String id(EventRule rule, Row row) {
        for (String column : rule.id().columns()) {
            if (row.cell(column).isEmpty()) {
                throw new Refusal("column '" + column + "'", "is empty and the event's id needs it");
            }
        }
        return rule.id().textOf(row);
    }

    private static Instant time(EventRule rule, ObjectNode data) {
        String field = named(rule, rule.timeField());
        JsonNode value = data.get(rule.timeField());
        if (value == null) {
            throw new Refusal(field, "is empty and decides when the event occurred");
        }
        try {
            return Instant.parse(value.asText());
        } catch (DateTimeParseException notAnInstant) {
            throw new Refusal(field, "is no instant");
        }
    }

    /** A field with the column that it comes from, which is where the sender can mend it. */
    private static String named(EventRule rule, String field) {
        FieldSource source = rule.fields().get(field);
        String event = rule.contract().data().getSimpleName() + "." + field;
        return source == null ? event : source.name() + " → " + event;
    }
}
