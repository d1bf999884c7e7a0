package io.telcopledge.kit.walk;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.consumer.ConsumerSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.apache.kafka.common.TopicPartition;

/** What all walks have in common. */
final class Worlds {

    static final int OUT_PARTITIONS = 2;

    private Worlds() {}

    static TopicRegistry registry(String name) {
        return new TopicRegistry(List.of(topic(name + ".in", Inputs.PARTITIONS), topic(name + ".out", OUT_PARTITIONS)));
    }

    static Map<TopicPartition, Long> beginnings(String topic, int partitions, ToLongFunction<TopicPartition> offset) {
        Map<TopicPartition, Long> beginnings = new LinkedHashMap<>();
        for (int i = 0; i < partitions; i++) {
            TopicPartition partition = new TopicPartition(topic, i);
            beginnings.put(partition, offset.applyAsLong(partition));
        }
        return beginnings;
    }

    private static Topic topic(String name, int partitions) {
        Duration day = Duration.ofDays(1);
        return new Topic(name, partitions, day, day, 100_000, List.of("external"), List.of(), List.of(), List.of());
    }

    static ConsumerSettings settings() {
        return new ConsumerSettings() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public int maxRecords() {
                return 100;
            }

            @Override
            public Duration poll() {
                return Duration.ZERO;
            }

            @Override
            public Duration backoff() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration longestBackoff() {
                return Duration.ofSeconds(4);
            }

            @Override
            public Duration progress() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration farBehind() {
                return Duration.ofMinutes(5);
            }

            @Override
            public Duration longestTransaction() {
                return Duration.ofSeconds(60);
            }
        };
    }

    /** The seeds to walk: {@code -Dwalk.seed} one, or {@code -Dwalk.seeds} so many, or so many as said. */
    static long[] seeds(int usual) {
        Long one = Long.getLong("walk.seed");
        if (one != null) {
            return new long[] {one};
        }
        return LongStream.range(0, Integer.getInteger("walk.seeds", usual)).toArray();
    }
}
