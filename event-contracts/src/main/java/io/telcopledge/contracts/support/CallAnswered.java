package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that an agent answered.
 *
 * @param callId the switch's id of the call, unique within the event's source
 * @param queue where the caller waited
 * @param agentRef who answered, or null
 * @param offeredAt when the call entered the queue; decides its 15-minute interval
 * @param waitMillis time in the queue until it was answered (ETSI EG 202 057-1 clause 5.8), in milliseconds, at most a
 *     day; of a transferred call all its waits together
 * @param talkMillis conversation time in milliseconds, or null
 * @param topic what the caller wanted, or null
 * @param resolved whether the call settled it, or null where the switch does not know
 * @param revision a newer revision of the same call replaces the older in every figure
 * @param skill what an agent had to be able to do for it, or null
 * @param answeredAt when it was answered, or null; then {@code waitMillis} is the time from {@code offeredAt} until it
 * @param endedAt when the conversation ended, or null
 * @param legs the queues that it waited in, where it was transferred, in order, the first being {@code queue} and
 *     {@code offeredAt}; or null. It counts in each of them, and once among all calls
 */
public record CallAnswered(
        String callId,
        String queue,
        @Nullable String agentRef,
        Instant offeredAt,
        long waitMillis,
        @Nullable Long talkMillis,
        @Nullable String topic,
        @Nullable Boolean resolved,
        int revision,
        @Nullable String skill,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable List<QueueLeg> legs)
        implements EventData {

    public CallAnswered {
        Require.id("callId", callId);
        Require.id("queue", queue);
        Require.optionalId("agentRef", agentRef);
        Require.instant("offeredAt", offeredAt);
        Require.between("waitMillis", waitMillis, 0, Calls.LONGEST_MILLIS);
        Require.optionalBetween("talkMillis", talkMillis, 0, Calls.LONGEST_MILLIS);
        Require.optionalId("topic", topic);
        Require.between("revision", revision, 0, Integer.MAX_VALUE);
        Require.optionalId("skill", skill);
        Require.optionalInstant("answeredAt", answeredAt);
        Require.optionalInstant("endedAt", endedAt);
        legs = QueueLeg.all(legs);
    }

    /** A call of a switch that tells of no skill and no instants but the first. */
    public CallAnswered(
            String callId,
            String queue,
            @Nullable String agentRef,
            Instant offeredAt,
            long waitMillis,
            @Nullable Long talkMillis,
            @Nullable String topic,
            @Nullable Boolean resolved,
            int revision) {
        this(
                callId,
                queue,
                agentRef,
                offeredAt,
                waitMillis,
                talkMillis,
                topic,
                resolved,
                revision,
                null,
                null,
                null,
                null);
    }

    @Override
    public String key() {
        return callId;
    }
}
