package io.telcopledge.kit.outbox;

import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes rows of events: encodes them, finds their lane, and refuses what would not fit. */
@ApplicationScoped
public class OutboxRows {

    private final EventCatalogue catalogue;
    private final TopicRegistry registry;
    private final Clock clock;
    private final String source;

    @Inject
    public OutboxRows(
            EventCatalogue catalogue,
            TopicRegistry registry,
            Clock clock,
            @ConfigProperty(name = "telcopledge.source") String source) {
        this.catalogue = catalogue;
        this.registry = registry;
        this.clock = clock;
        this.source = source;
    }

    /**
     * A fact of this service, under an id of its own.
     *
     * @throws EventTooLarge when its topic would refuse it
     */
    public OutboxRow rowOf(OutgoingEvent outgoing) {
        UUID id = Uuid7.at(clock.instant());
        Envelope envelope = new Envelope(
                id.toString(),
                source,
                catalogue.typeOf(outgoing.data().getClass()),
                outgoing.time(),
                null,
                clock.instant(),
                outgoing.sequence() == 0 ? null : Long.valueOf(outgoing.sequence()),
                outgoing.correlationId(),
                outgoing.causationId(),
                null,
                null);
        String key = outgoing.data().key();
        EncodedEvent encoded = new EncodedEvent(
                outgoing.topic(), null, key, new EventCodec(catalogue).encode(new Event<>(envelope, outgoing.data())));
        return rowOf(id, encoded, outgoing.sequence());
    }

    /**
     * An event of another system.
     *
     * @throws EventTooLarge when its topic would refuse it
     */
    public OutboxRow rowOf(EncodedEvent encoded) {
        return rowOf(Uuid7.at(clock.instant()), encoded, 0);
    }

    private OutboxRow rowOf(UUID id, EncodedEvent encoded, long revision) {
        Topic topic = registry.topic(encoded.topic());
        ProducerRecord<String, byte[]> written =
                KafkaEvents.toRecord(encoded.topic(), encoded.partition(), encoded.key(), encoded.event());
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : written.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        byte[] payload = written.value() == null ? new byte[0] : written.value();
        OutboxRow row = new OutboxRow(
                id, lane(topic, encoded), topic.name(), encoded.partition(), encoded.key(), revision, headers, payload);
        if (row.bytes() > topic.maxMessageBytes()) {
            throw new EventTooLarge(topic.name(), row.bytes(), topic.maxMessageBytes());
        }
        return row;
    }

    /**
     * The partition it leads to, so that an event which must follow all others of its partition (a declared span, say)
     * cannot overtake them in another lane.
     */
    private static String lane(Topic topic, EncodedEvent encoded) {
        Integer partition = encoded.partition();
        int lane = partition != null
                ? partition
                : Utils.toPositive(Utils.murmur2(encoded.key().getBytes(StandardCharsets.UTF_8))) % topic.partitions();
        return topic.name() + "/" + lane;
    }
}
