package io.telcopledge.kit.consumer;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.UnknownEvent;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Tells what a record is to one handler. Never throws for what a sender wrote. */
final class RecordReader {

    private final EventCatalogue catalogue;
    private final EventCodec codec;
    private final Set<Class<? extends EventData>> accepted;
    private final Set<String> acceptedNames;

    RecordReader(EventCatalogue catalogue, Set<Class<? extends EventData>> accepted) {
        this.catalogue = catalogue;
        this.codec = new EventCodec(catalogue);
        this.accepted = accepted;
        this.acceptedNames = accepted.stream()
                .map(data -> EventContract.nameOf(catalogue.typeOf(data)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Reading read(ConsumerRecord<byte[], byte[]> origin, String topicId, Topic topic) {
        TopicPosition position = new TopicPosition(origin.topic(), topicId, origin.partition(), origin.offset());
        byte[] value = origin.value() == null ? new byte[0] : origin.value();
        if (value.length > topic.maxMessageBytes()) {
            String reason = "a value of " + value.length + " bytes is larger than " + topic.maxMessageBytes();
            return dead(origin, position, Failure.OVERSIZE, reason, null);
        }
        CloudEvent cloudEvent;
        try {
            cloudEvent = KafkaEvents.fromRecord(origin);
        } catch (InvalidEvent poison) {
            return dead(origin, position, Failure.POISON, String.valueOf(poison.getMessage()), null);
        } catch (RuntimeException poison) {
            // Whatever else the library meets in bytes of others; its message may quote them.
            return dead(origin, position, Failure.POISON, "is no CloudEvent: " + nameOf(poison), null);
        }
        if (!isOurs(cloudEvent.getType(), topic)) {
            return new Reading(origin, position, null, null, timeOf(cloudEvent));
        }
        try {
            Event<?> event = codec.decode(cloudEvent);
            Received received = new Received(event, position, value);
            boolean understood = accepted.contains(event.data().getClass());
            return new Reading(
                    origin,
                    position,
                    understood ? received : null,
                    null,
                    event.envelope().time());
        } catch (UnknownEvent unknown) {
            return dead(origin, position, Failure.UNKNOWN, String.valueOf(unknown.getMessage()), cloudEvent);
        } catch (InvalidEvent invalid) {
            return dead(origin, position, Failure.REFUSED, String.valueOf(invalid.getMessage()), cloudEvent);
        } catch (RuntimeException refused) {
            return dead(origin, position, Failure.REFUSED, "does not decode: " + nameOf(refused), cloudEvent);
        }
    }

    /** Whether the handler has to answer for the type: what it accepts, and on an inbound topic what nobody knows. */
    private boolean isOurs(String type, Topic topic) {
        if (acceptedNames.contains(EventContract.nameOf(type))) {
            return true;
        }
        return topic.isInbound() && catalogue.ofType(type).isEmpty();
    }

    /** The letter of an event that decoded well, and then could not be handled. */
    static DeadLetter refused(Reading reading, Failure failure, String reason) {
        Envelope envelope = reading.accepted().orElseThrow().envelope();
        return new DeadLetter(
                reading.position(),
                reading.origin(),
                failure,
                reason,
                envelope.id(),
                envelope.type(),
                envelope.source(),
                envelope.time());
    }

    private static Reading dead(
            ConsumerRecord<byte[], byte[]> origin,
            TopicPosition position,
            Failure failure,
            String reason,
            @Nullable CloudEvent event) {
        DeadLetter letter = new DeadLetter(
                position,
                origin,
                failure,
                reason,
                event == null ? null : event.getId(),
                event == null ? null : event.getType(),
                null,
                null);
        return new Reading(origin, position, null, letter, event == null ? null : timeOf(event));
    }

    private static @Nullable Instant timeOf(CloudEvent event) {
        OffsetDateTime time = event.getTime();
        return time == null ? null : time.toInstant();
    }

    private static String nameOf(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
