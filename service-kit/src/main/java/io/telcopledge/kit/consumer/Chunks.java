package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Handles polled records; where one of them makes the transaction fail, halves it until that one is alone. */
final class Chunks {

    private static final Logger LOG = Logger.getLogger(Chunks.class);

    private final String group;
    private final BatchRunner runner;
    private final RecordReader reader;
    private final TopicRegistry registry;
    private final Partitions partitions;
    private final ConsumerMetrics metrics;
    private final Clock clock;
    private final Duration farBehind;

    Chunks(
            EventHandler handler,
            ConsumerLoop.Surroundings surroundings,
            Partitions partitions,
            ConsumerMetrics metrics) {
        this.group = handler.group();
        this.runner = new BatchRunner(surroundings.store(), handler, surroundings.contents());
        this.reader = new RecordReader(surroundings.catalogue(), handler.accepts());
        this.registry = surroundings.registry();
        this.partitions = partitions;
        this.metrics = metrics;
        this.clock = surroundings.clock();
        this.farBehind = surroundings.settings().farBehind();
    }

    /** Handles the records of claimed partitions; gives the offsets after them. */
    Map<TopicPartition, OffsetAndMetadata> handle(ConsumerRecords<byte[], byte[]> records) {
        List<Reading> readings = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
        List<TopicPartition> sorted = new ArrayList<>(records.partitions());
        sorted.sort(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        for (TopicPartition partition : sorted) {
            Topic topic = registry.topic(partition.topic());
            partitions.claim(partition).ifPresent(claim -> {
                for (ConsumerRecord<byte[], byte[]> origin : records.records(partition)) {
                    readings.add(reader.read(origin, claim.topicId(), topic));
                    moved.put(partition, new OffsetAndMetadata(origin.offset() + 1));
                }
            });
        }
        if (!readings.isEmpty()) {
            halve(readings);
        }
        return moved;
    }

    private void halve(List<Reading> readings) {
        try {
            run(readings);
        } catch (FenceLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (Failures.isTransient(failure)) {
                throw failure;
            }
            metrics.failed();
            if (readings.size() == 1) {
                lastAttempt(readings.get(0));
            } else {
                halve(readings.subList(0, readings.size() / 2));
                halve(readings.subList(readings.size() / 2, readings.size()));
            }
        }
    }

    /** Alone, and once more, for it may have lost a race against another transaction; then it is a dead letter. */
    private void lastAttempt(Reading reading) {
        try {
            run(List.of(reading));
        } catch (FenceLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (Failures.isTransient(failure) || reading.event() == null) {
                throw failure;
            }
            LOG.errorf("%s: %s is a dead letter: %s", group, reading.position(), Failures.describe(failure));
            run(List.of(reading.buried(RecordReader.refused(reading, Failure.REFUSED, Failures.describe(failure)))));
        }
    }

    private void run(List<Reading> readings) {
        List<Advance> advances = advances(readings);
        metrics.committed(runner.run(advances, readings));
        advances.forEach(partitions::moved);
    }

    private List<Advance> advances(List<Reading> readings) {
        Instant far = clock.instant().minus(farBehind);
        Map<TopicPartition, Advance> advances = new LinkedHashMap<>();
        for (Reading reading : readings) {
            TopicPartition partition = new TopicPartition(
                    reading.position().topic(), reading.position().partition());
            Claim claim = partitions.claim(partition).orElseThrow();
            Advance before = advances.get(partition);
            Instant behind = before == null ? null : before.replayedUntil();
            Instant time = reading.eventTime();
            if (time != null && time.isBefore(far)) {
                behind = newer(behind, time);
            }
            advances.put(partition, new Advance(claim, reading.position().offset() + 1, behind));
        }
        return List.copyOf(advances.values());
    }

    private static Instant newer(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
