package io.telcopledge.local.seeding;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the broker knows of how far the services have read: their groups' offsets against the ends of the topics. */
final class Backlog implements AutoCloseable {

    private final Admin admin;

    Backlog(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /**
     * One look.
     *
     * @param inbound records in the topics that other systems write
     * @param written records in all topics
     * @param unread records that a group has before it, in all groups; topics that nobody reads yet count as unread
     */
    record Reading(long inbound, long written, long unread) {

        static final Reading NONE = new Reading(0, 0, Long.MAX_VALUE);

        Reading unknown() {
            return new Reading(inbound, written, Math.max(1, unread));
        }
    }

    Reading read() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = ends();
        Set<TopicPartition> readBySomeone = new HashSet<>();
        long unread = 0;
        for (Map<TopicPartition, OffsetAndMetadata> group : offsets().values()) {
            for (Map.Entry<TopicPartition, OffsetAndMetadata> read : group.entrySet()) {
                readBySomeone.add(read.getKey());
                unread += Math.max(
                        0,
                        ends.getOrDefault(read.getKey(), 0L) - read.getValue().offset());
            }
        }
        long inbound = 0;
        long written = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            written += end.getValue();
            if (isInbound(end.getKey())) {
                inbound += end.getValue();
                unread += readBySomeone.contains(end.getKey()) ? 0 : end.getValue();
            }
        }
        return new Reading(inbound, written, unread);
    }

    private static boolean isInbound(TopicPartition partition) {
        return TopicRegistry.PLATFORM.topic(partition.topic()).isInbound();
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (Topic topic : TopicRegistry.PLATFORM.topics()) {
            IntStream.range(0, topic.partitions())
                    .forEach(number -> latest.put(new TopicPartition(topic.name(), number), OffsetSpec.latest()));
        }
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> offsets()
            throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> all = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(all).all().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
