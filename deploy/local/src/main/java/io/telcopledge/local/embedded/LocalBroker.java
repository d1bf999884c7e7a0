package io.telcopledge.local.embedded;

import io.telcopledge.contracts.TopicRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * One real Kafka node, broker and KRaft controller, in this JVM. It listens on the loopback interface only, keeps its
 * records in the data directory over restarts, and holds exactly the topics of the registry.
 */
public final class LocalBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private LocalBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Formats the directory when it is new, starts the node and creates the topics that are missing.
     *
     * @param port of the listener; 0 takes a free one
     */
    public static LocalBroker start(Path dataDir, int port) throws IOException {
        Files.createDirectories(dataDir);
        QuietLogs.apply();
        int listener = port == 0 ? FreePort.any() : port;
        BrokerSettings settings = new BrokerSettings(dataDir, listener, FreePort.any());
        BrokerStorage.formatWhenNew(dataDir, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
        server.startup();
        LocalBroker broker = new LocalBroker(server, "127.0.0.1:" + listener);
        try {
            BrokerTopics.createMissing(broker.bootstrapServers, TopicRegistry.PLATFORM);
            return broker;
        } catch (RuntimeException failed) {
            broker.close();
            throw failed;
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Returns when the node has stopped. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
