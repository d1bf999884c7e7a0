package io.telcopledge.local.embedded;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The configuration of a single node. What Kafka replicates for itself has one replica here, for there is one node; all
 * else is as strict as a cluster: no topic appears by itself.
 */
record BrokerSettings(Path dataDir, int listener, int controller) {

    Properties properties() {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "PLAINTEXT://127.0.0.1:" + listener + ",CONTROLLER://127.0.0.1:" + controller);
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + listener);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "PLAINTEXT");
        properties.put("log.dirs", dataDir.toAbsolutePath().toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("message.max.bytes", Integer.toString(largestMessage()));
        properties.put("replica.fetch.max.bytes", Integer.toString(largestMessage()));
        singleNode(properties);
        small(properties);
        return properties;
    }

    private static void singleNode(Properties properties) {
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // A consumer that was killed is to be missed within seconds; clients choose their own within this range.
        properties.put("group.min.session.timeout.ms", "1000");
    }

    /** Internal topics of 50 partitions cost files and seconds that one machine has no use for. */
    private static void small(Properties properties) {
        properties.put("offsets.topic.num.partitions", "8");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        properties.put("log.cleaner.threads", "1");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("num.recovery.threads.per.data.dir", "2");
    }

    private static int largestMessage() {
        return TopicRegistry.PLATFORM.topics().stream()
                .mapToInt(Topic::maxMessageBytes)
                .max()
                .orElseThrow();
    }
}
