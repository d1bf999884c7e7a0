package io.telcopledge.kit.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.telcopledge.contracts.CloudEventDefect;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.contracts.EventSchemas;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.kit.outbox.EncodedEvent;
import io.telcopledge.kit.problem.FieldError;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Checks one event against its contract and makes it what its topic is to carry. */
@Singleton
class EventReader {

    private static final JsonFormat FORMAT = new JsonFormat();

    // Many times what any event from outside has; a schema tells of each part that is wrong.
    private static final int MOST_PARTS = 1_000;

    private final EventCodec codec = new EventCodec(EventCatalogue.PLATFORM);
    private final PersonalSeals personal;

    @Inject
    EventReader(PersonalSeals personal) {
        this.personal = personal;
    }

    /** The records of an event; what is wrong with it goes into the request, and there are none. */
    List<EncodedEvent> read(ReceivedEvent received, EventRequest request) {
        try {
            return encode(received, request);
        } catch (InvalidEvent refused) {
            request.errors().add(new FieldError(received.place() + refused.field(), refused.problem()));
            return List.of();
        }
    }

    private List<EncodedEvent> encode(ReceivedEvent received, EventRequest request) {
        ObjectNode json = received.json();
        EventContract<?> contract = EventCatalogue.PLATFORM
                .ofType(json.path("type").asText())
                .orElseThrow(() -> new InvalidEvent("type", "is no event that is taken here"));
        ObjectNode data = dataOf(json);
        List<FieldError> errors = new ArrayList<>();
        EventSchemas.check(contract.type(), data)
                .forEach(violation -> errors.add(new FieldError(
                        received.place() + (violation.field().equals("data") ? "data" : "data." + violation.field()),
                        violation.message())));
        if (!errors.isEmpty()) {
            request.errors().addAll(errors);
            return List.of();
        }
        // Whoever posts it is who told it, whatever is written there.
        json.put("principal", request.subject());
        Event<?> event = codec.decode(cloudEvent(json));
        request.errors().addAll(request.ids().take(received.place(), event));
        Topic topic = request.topics().of(contract.type(), event.data());
        request.principals()
                .objectionTo(
                        request.subject(),
                        topic.name(),
                        contract.type(),
                        event.envelope().source())
                .ifPresent(objection -> request.forbidden()
                        .add(new FieldError(received.place() + objection.field(), objection.problem())));
        // Sealed text is longer and still within its contract: only its content must not reach the log.
        personal.seal(topic.name(), event, data);
        return records(topic, event, cloudEvent(json));
    }

    private static List<EncodedEvent> records(Topic topic, Event<?> event, CloudEvent cloudEvent) {
        String key = event.data().key();
        if (!(event.data() instanceof SpanCovered)) {
            return List.of(new EncodedEvent(topic.name(), null, key, cloudEvent));
        }
        return IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new EncodedEvent(
                        topic.name(),
                        partition,
                        key,
                        CloudEventBuilder.v1(cloudEvent)
                                .withId(IdInPartition.of(cloudEvent.getId(), partition))
                                .build()))
                .toList();
    }

    private static ObjectNode dataOf(ObjectNode json) {
        String type = json.path("datacontenttype").asText("application/json");
        if (json.has("data_base64") || !type.startsWith("application/json")) {
            throw new InvalidEvent("datacontenttype", "must be application/json");
        }
        if (json.get("data") instanceof ObjectNode data) {
            if (partsOf(data, MOST_PARTS) >= MOST_PARTS) {
                throw new InvalidEvent("data", "must have fewer than " + MOST_PARTS + " parts");
            }
            return data;
        }
        throw new InvalidEvent("data", "must be a JSON object");
    }

    /** How many values there are in it, counted no further than {@code enough}. */
    private static int partsOf(JsonNode json, int enough) {
        int parts = 1;
        for (Iterator<JsonNode> inside = json.elements(); inside.hasNext() && parts < enough; ) {
            parts += partsOf(inside.next(), enough - parts);
        }
        return parts;
    }

    private static CloudEvent cloudEvent(ObjectNode json) {
        byte[] bytes = bytes(json);
        try {
            CloudEvent event = FORMAT.deserialize(bytes);
            EventCodec.envelopeOf(event);
            return CloudEventBuilder.v1(event)
                    .withDataContentType("application/json")
                    .build();
        } catch (CloudEventRWException | EventDeserializationException | IllegalStateException refused) {
            throw CloudEventDefect.ofStructured(bytes);
        }
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree does not write as JSON", impossible);
        }
    }
}
