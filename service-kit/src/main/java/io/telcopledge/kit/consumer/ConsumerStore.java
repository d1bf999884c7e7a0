package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;

/** The database as a consumer sees it. All of one transaction happens, or none of it. */
public interface ConsumerStore {

    /**
     * Runs the work in one transaction and waits for its end.
     *
     * @throws RuntimeException as the work failed, or as the commit did: it may then have happened or not
     */
    <T> T inTransaction(Function<Work, Uni<T>> work);

    /** One transaction. */
    interface Work {

        /**
         * Raises the epochs of the partitions, so that whoever held them moves nothing any more. A partition whose
         * topic has another id than before starts anew, and leaves a gap.
         */
        Uni<List<Claim>> claim(String consumer, Map<TopicPartition, String> topicIds);

        /** Moves the offsets; false when somebody else has claimed or moved one of them. */
        Uni<Boolean> advance(String consumer, List<Advance> advances);

        /** Notes that nothing was left to read, {@code age} ago. */
        Uni<Void> caughtUp(String consumer, Collection<Claim> claims, Duration age);

        Uni<Void> recordGap(String consumer, Claim claim, long toOffset, EvidenceGap.Reason reason);

        /** Remembers the events, given with what each says; those that were remembered before stay as they are. */
        Uni<Remembered> remember(String consumer, Map<Received, UUID> events);

        /** Forgets events of this transaction that were refused, so that a corrected replay counts. */
        Uni<Void> forget(String consumer, Collection<Received> events);

        Uni<Void> bury(String consumer, List<DeadLetter> letters);

        Batch batch(List<Received> events, Refusals refusals);
    }
}
