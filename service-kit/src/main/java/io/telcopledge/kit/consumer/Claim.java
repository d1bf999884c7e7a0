package io.telcopledge.kit.consumer;

import org.apache.kafka.common.TopicPartition;

/**
 * The right to move one partition's offset, until somebody else claims it.
 *
 * @param epoch who holds the newest may move
 * @param nextOffset what is to be read next, or {@link #NEVER_READ}
 */
public record Claim(TopicPartition partition, String topicId, long epoch, long nextOffset) {

    /** The next offset of a partition that this consumer has never read. */
    public static final long NEVER_READ = -1;

    Claim movedTo(long offset) {
        return new Claim(partition, topicId, epoch, offset);
    }
}
