package io.telcopledge.kit.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Notes about once a second which partitions have nothing left to read: verdicts about the past may then be given. */
final class CaughtUp {

    private final String group;
    private final ConsumerStore store;
    private final Clock clock;
    private final Duration every;
    private final ConsumerMetrics metrics;
    private Instant last = Instant.MIN;

    CaughtUp(String group, ConsumerLoop.Surroundings surroundings, ConsumerMetrics metrics) {
        this.group = group;
        this.store = surroundings.store();
        this.clock = surroundings.clock();
        this.every = surroundings.settings().progress();
        this.metrics = metrics;
    }

    void note(Consumer<?, ?> consumer, List<Claim> claims) {
        Instant now = clock.instant();
        if (claims.isEmpty() || now.isBefore(last.plus(every))) {
            return;
        }
        last = now;
        // A real request: Kafka's cached lag stays at zero while the broker is away.
        Map<TopicPartition, Long> ends =
                consumer.endOffsets(claims.stream().map(Claim::partition).toList());
        List<Claim> finished = new ArrayList<>();
        for (Claim claim : claims) {
            long end = ends.getOrDefault(claim.partition(), Long.MAX_VALUE);
            // The position, because the log may end with markers of transactions, which are never handed out.
            long position = Math.max(claim.nextOffset(), consumer.position(claim.partition()));
            metrics.lag(claim.partition(), Math.max(0, end - position));
            if (position >= end) {
                finished.add(claim);
            }
        }
        if (!finished.isEmpty()) {
            Duration age = Duration.between(now, clock.instant());
            store.inTransaction(work -> work.caughtUp(group, finished, age));
        }
    }
}
