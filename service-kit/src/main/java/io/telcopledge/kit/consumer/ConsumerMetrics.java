package io.telcopledge.kit.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/** What operators see of one consumer. */
public final class ConsumerMetrics {

    private final MeterRegistry registry;
    private final String group;
    private final Map<TopicPartition, AtomicLong> lags = new ConcurrentHashMap<>();

    public ConsumerMetrics(MeterRegistry registry, String group) {
        this.registry = registry;
        this.group = group;
    }

    void committed(BatchRunner.Result result) {
        counter("consumed").increment(result.handled());
        counter("repeated").increment(result.repeated());
        counter("skipped").increment(result.skipped());
        counter("dead").increment(result.dead());
        counter("conflicts").increment(result.conflicts());
    }

    void failed() {
        counter("failures").increment();
    }

    void gap(String topic) {
        registry.counter("telcopledge.evidence.gaps", "consumer", group, "topic", topic)
                .increment();
    }

    void lag(TopicPartition partition, long records) {
        lags.computeIfAbsent(partition, this::register).set(records);
    }

    private AtomicLong register(TopicPartition partition) {
        AtomicLong lag = new AtomicLong();
        Gauge.builder("telcopledge.consumer.lag", lag, AtomicLong::doubleValue)
                .tag("consumer", group)
                .tag("topic", partition.topic())
                .tag("partition", Integer.toString(partition.partition()))
                .register(registry);
        return lag;
    }

    private Counter counter(String what) {
        return registry.counter("telcopledge.consumer." + what, "consumer", group);
    }
}
