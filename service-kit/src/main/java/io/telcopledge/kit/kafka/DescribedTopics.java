package io.telcopledge.kit.kafka;

import io.telcopledge.kit.consumer.TopicIds;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Topic ids, asked of the broker. */
@ApplicationScoped
public class DescribedTopics implements TopicIds {

    private final KafkaClients clients;
    private @Nullable Admin admin;

    @Inject
    public DescribedTopics(KafkaClients clients) {
        this.clients = clients;
    }

    @Override
    public Map<String, String> of(Set<String> topics) {
        Map<String, String> ids = new HashMap<>();
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin().describeTopics(topics).topicNameValues();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> answer : answers.entrySet()) {
            try {
                ids.put(answer.getKey(), answer.getValue().get().topicId().toString());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                    continue;
                }
                throw failed.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new KafkaException("interrupted while asking for topics", stopped);
            }
        }
        return ids;
    }

    /** Whether a broker answers within a second. */
    public boolean isBrokerThere() {
        try {
            admin().describeCluster().clusterId().get(1, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = clients.admin();
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
