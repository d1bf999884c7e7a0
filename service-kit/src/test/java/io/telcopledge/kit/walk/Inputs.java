package io.telcopledge.kit.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.Complexity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What the sources send: out of order, late, repeated, and some of it wrong. The model hears of it as it lies. */
final class Inputs {

    static final int PARTITIONS = 3;
    private static final int CASES = 7;
    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private final World world;
    private final SplittableRandom random;
    private final Model model = new Model();
    private final List<Sent> sent = new ArrayList<>();
    private int ids;

    /** A record that was sent. */
    private record Sent(
            TopicPartition partition,
            ProducerRecord<byte[], byte[]> bytes,
            String id,
            @org.jspecify.annotations.Nullable EventData data) {}

    Inputs(World world, SplittableRandom random) {
        this.world = world;
        this.random = random;
    }

    Model model() {
        return model;
    }

    void send() {
        int dice = random.nextInt(20);
        if (dice < 4 && !sent.isEmpty()) {
            append(sent.get(random.nextInt(sent.size())));
        } else if (dice == 4) {
            append(wrong("garbage"));
        } else if (dice == 5 && !sent.isEmpty()) {
            append(other(sent.get(random.nextInt(sent.size()))));
        } else {
            append(event());
        }
    }

    private void append(Sent next) {
        model.take(next.partition().partition(), next.id(), next.data());
        sent.add(next);
        world.log()
                .append(
                        next.partition(),
                        new ProducerRecord<>(
                                next.partition().topic(),
                                next.partition().partition(),
                                next.bytes().key(),
                                next.bytes().value(),
                                next.bytes().headers()));
    }

    private Sent wrong(String value) {
        TopicPartition partition = partition(random.nextInt(PARTITIONS));
        return new Sent(partition, new ProducerRecord<>(partition.topic(), value.getBytes(UTF_8)), "", null);
    }

    private Sent event() {
        int number = random.nextInt(CASES);
        String caseId = world.name() + "-case-" + number;
        TopicPartition partition = partition(number % PARTITIONS);
        Instant time = world.clock().instant().minus(Duration.ofMinutes(random.nextInt(90)));
        int kind = random.nextInt(24);
        String id = world.name() + "-e" + ids++ + (kind == 0 ? WalkHandler.REFUSED : "")
                + (kind == 1 ? WalkHandler.BREAKING : "");
        EventData data = random.nextInt(5) < 2
                ? new ComplaintAnswered(caseId, time)
                : new ComplaintOpened(caseId, "/crm", null, "web", null, Complexity.STANDARD, null, time, true, null);
        return sent(partition, id, data, time);
    }

    /** Another event under the id of one that was sent. */
    private Sent other(Sent first) {
        if (first.data() instanceof ComplaintOpened opened) {
            EventData moved = new ComplaintOpened(
                    opened.complaintId(),
                    "/crm",
                    null,
                    "shop",
                    null,
                    Complexity.STANDARD,
                    null,
                    opened.openedAt(),
                    true,
                    null);
            return sent(first.partition(), first.id(), moved, opened.openedAt());
        }
        if (first.data() instanceof ComplaintAnswered answered) {
            Instant later = answered.answeredAt().plusSeconds(1);
            return sent(
                    first.partition(),
                    first.id(),
                    new ComplaintAnswered(answered.complaintId(), later),
                    answered.answeredAt());
        }
        return first;
    }

    private static Sent sent(TopicPartition partition, String id, EventData data, Instant time) {
        String caseId = data.key();
        Envelope envelope = Envelope.of(id, "/crm", EventCatalogue.PLATFORM.typeOf(data.getClass()), time);
        CloudEvent encoded = CODEC.encode(new Event<>(envelope, data));
        ProducerRecord<String, byte[]> written = KafkaEvents.toRecord(partition.topic(), null, caseId, encoded);
        return new Sent(
                partition,
                new ProducerRecord<>(
                        partition.topic(), (Integer) null, caseId.getBytes(UTF_8), written.value(), written.headers()),
                id,
                data);
    }

    TopicPartition partition(int number) {
        return new TopicPartition(world.name() + ".in", number);
    }

    List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(partition(i));
        }
        return partitions;
    }
}
