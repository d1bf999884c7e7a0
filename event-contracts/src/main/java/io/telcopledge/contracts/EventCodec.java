package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Between our events and CloudEvents, whichever protocol carried them. */
public final class EventCodec {

    private final EventCatalogue catalogue;

    public EventCodec(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The event as a CloudEvent with JSON data. */
    public CloudEvent encode(Event<?> event) {
        Envelope envelope = event.envelope();
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withSource(URI.create(envelope.source()))
                .withType(envelope.type())
                .withTime(envelope.time().atOffset(ZoneOffset.UTC))
                .withData("application/json", EventJson.write(event.data()));
        if (envelope.subject() != null) {
            builder.withSubject(envelope.subject());
        }
        if (envelope.recordedTime() != null) {
            builder.withExtension("recordedtime", envelope.recordedTime().atOffset(ZoneOffset.UTC));
        }
        if (envelope.sequence() != null) {
            // CloudEvents' sequence extension is a string.
            builder.withExtension("sequence", Long.toString(envelope.sequence()));
        }
        extension(builder, "correlationid", envelope.correlationId());
        extension(builder, "causationid", envelope.causationId());
        extension(builder, "traceparent", envelope.traceParent());
        extension(builder, "principal", envelope.principal());
        return builder.build();
    }

    private static void extension(CloudEventBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.withExtension(name, value);
        }
    }

    /**
     * Reads a CloudEvent of a current or older version.
     *
     * @throws UnknownEvent when the catalogue has no such type or version
     * @throws InvalidEvent when the contract refuses it; names the field
     */
    public Event<?> decode(CloudEvent cloudEvent) {
        Upcaster upcaster = catalogue.upcasterFrom(cloudEvent.getType());
        String current = upcaster == null ? cloudEvent.getType() : upcaster.to();
        EventContract<?> contract =
                catalogue.ofType(current).orElseThrow(() -> new UnknownEvent(cloudEvent.getType(), catalogue));
        ObjectNode json = dataOf(cloudEvent);
        if (upcaster != null) {
            json = upcaster.change().apply(json);
        }
        return new Event<>(envelopeOf(cloudEvent, current), EventJson.read(json, contract.data()));
    }

    /** The envelope alone, its type as written. */
    public static Envelope envelopeOf(CloudEvent cloudEvent) {
        return envelopeOf(cloudEvent, cloudEvent.getType());
    }

    private static Envelope envelopeOf(CloudEvent cloudEvent, String type) {
        return new Envelope(
                cloudEvent.getId(),
                cloudEvent.getSource().toString(),
                type,
                Require.present("time", cloudEvent.getTime()).toInstant(),
                cloudEvent.getSubject(),
                instant(cloudEvent, "recordedtime"),
                number(cloudEvent, "sequence"),
                text(cloudEvent, "correlationid"),
                text(cloudEvent, "causationid"),
                text(cloudEvent, "traceparent"),
                text(cloudEvent, "principal"));
    }

    private static ObjectNode dataOf(CloudEvent cloudEvent) {
        if (cloudEvent.getData() == null) {
            throw new InvalidEvent("data", "is required");
        }
        try {
            JsonNode json = EventJson.MAPPER.readTree(cloudEvent.getData().toBytes());
            if (json instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException notJson) {
            throw new InvalidEvent("data", "is not JSON");
        }
        throw new InvalidEvent("data", "must be a JSON object");
    }

    private static @Nullable String text(CloudEvent cloudEvent, String extension) {
        Object value = cloudEvent.getExtension(extension);
        return value == null ? null : value.toString();
    }

    private static @Nullable Long number(CloudEvent cloudEvent, String extension) {
        String value = text(cloudEvent, extension);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException notANumber) {
            throw new InvalidEvent(extension, "must be a whole number");
        }
    }

    private static @Nullable Instant instant(CloudEvent cloudEvent, String extension) {
        Object value = cloudEvent.getExtension(extension);
        if (value == null) {
            return null;
        }
        try {
            return value instanceof OffsetDateTime time ? time.toInstant() : Rfc3339.parse(value.toString());
        } catch (DateTimeException notAnInstant) {
            throw new InvalidEvent(extension, Rfc3339.RULE);
        }
    }
}
