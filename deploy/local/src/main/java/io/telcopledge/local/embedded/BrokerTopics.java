package io.telcopledge.local.embedded;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Brings the registry's topics into being. A topic that is there already is left as it is. */
final class BrokerTopics {

    private BrokerTopics() {}

    static void createMissing(String bootstrapServers, TopicRegistry registry) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = registry.topics().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(BrokerTopics::asNew)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the broker did not create its topics", refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the broker created its topics", stopped);
        }
    }

    private static NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(Map.of(
                        "retention.ms", Long.toString(topic.retention().toMillis()),
                        "segment.ms", Long.toString(topic.segment().toMillis()),
                        "max.message.bytes", Integer.toString(topic.maxMessageBytes())));
    }
}
