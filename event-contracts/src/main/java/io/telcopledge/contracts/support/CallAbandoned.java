package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that ended before anybody answered it.
 *
 * @param callId the switch's id of the call, unique within the event's source
 * @param queue where the caller waited
 * @param offeredAt when the call entered the queue; decides its 15-minute interval
 * @param waitMillis how long the caller waited, in milliseconds, or null where the switch does not say; of a
 *     transferred call all its waits together
 * @param revision a newer revision of the same call replaces the older in every figure
 * @param skill what an agent had to be able to do for it, or null
 * @param abandonedAt when the caller gave up, or null; then {@code waitMillis}, where it is told, is the time from
 *     {@code offeredAt} until it
 * @param legs the queues that it waited in, where it was transferred; see {@link CallAnswered}
 */
public record CallAbandoned(
        String callId,
        String queue,
        Instant offeredAt,
        @Nullable Long waitMillis,
        int revision,
        @Nullable String skill,
        @Nullable Instant abandonedAt,
        @Nullable List<QueueLeg> legs)
        implements EventData {

    public CallAbandoned {
        Require.id("callId", callId);
        Require.id("queue", queue);
        Require.instant("offeredAt", offeredAt);
        Require.optionalBetween("waitMillis", waitMillis, 0, Calls.LONGEST_MILLIS);
        Require.between("revision", revision, 0, Integer.MAX_VALUE);
        Require.optionalId("skill", skill);
        Require.optionalInstant("abandonedAt", abandonedAt);
        legs = QueueLeg.all(legs);
    }

    /** A call of a switch that tells of no skill and no instants but the first. */
    public CallAbandoned(String callId, String queue, Instant offeredAt, @Nullable Long waitMillis, int revision) {
        this(callId, queue, offeredAt, waitMillis, revision, null, null, null);
    }

    @Override
    public String key() {
        return callId;
    }
}
