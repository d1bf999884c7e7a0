package io.telcopledge.kit.walk;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.consumer.ConsumerLoop;
import io.telcopledge.kit.consumer.ConsumerMetrics;
import io.telcopledge.kit.consumer.ConsumerSettings;
import io.telcopledge.kit.outbox.OutboxRelay;
import io.telcopledge.kit.outbox.OutboxRow;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** One replica of the service: a consumer and a relay that die together. */
final class Replica {

    private final World world;
    private final Chaos chaos;
    private final WalkConsumer consumer;
    private final ConsumerLoop loop;
    private final OutboxRelay relay;

    Replica(World world, SplittableRandom random, TopicRegistry registry, ConsumerSettings settings, Runnable others) {
        this.world = world;
        this.chaos = new Chaos(random);
        this.consumer = new WalkConsumer(world.log(), chaos, random);
        String topic = world.name() + ".in";
        WalkHandler handler = new WalkHandler(world.name(), Set.of(topic), world.ledger());
        ConsumerLoop.Surroundings surroundings = new ConsumerLoop.Surroundings(
                new ChaosStore(world.store(), chaos, others),
                Replica::ids,
                EventCatalogue.PLATFORM,
                registry,
                Contents.KEYED,
                settings,
                world.clock());
        this.loop = new ConsumerLoop(
                handler, consumer, surroundings, new ConsumerMetrics(new SimpleMeterRegistry(), world.name()));
        loop.start();
        this.relay = new OutboxRelay(world.outbox(), this::send, Runnable::run, world.clock());
    }

    private static Map<String, String> ids(Set<String> topics) {
        Map<String, String> ids = new HashMap<>();
        topics.forEach(topic -> ids.put(topic, "id-of-" + topic));
        return ids;
    }

    private void send(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            chaos.step();
            int partition = Integer.parseInt(row.lane().substring(row.lane().lastIndexOf('/') + 1));
            ProducerRecord<byte[], byte[]> bytes = new ProducerRecord<>(
                    row.topic(), partition, row.key().getBytes(StandardCharsets.UTF_8), row.payload());
            row.headers().forEach((name, value) -> bytes.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            world.log().append(new TopicPartition(row.topic(), partition), bytes);
        }
        chaos.step();
    }

    void assign(Collection<TopicPartition> partitions) {
        consumer.rebalance(partitions);
    }

    void turn() {
        loop.turn();
    }

    void relay() {
        relay.pass();
    }

    Chaos chaos() {
        return chaos;
    }
}
