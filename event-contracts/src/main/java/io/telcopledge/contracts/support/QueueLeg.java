package io.telcopledge.contracts.support;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the queues that a transferred call waited in.
 *
 * @param queue where the caller waited
 * @param offeredAt when the call entered that queue; decides the interval in which the leg counts
 * @param waitMillis how long the caller waited there, in milliseconds
 * @param answered whether somebody answered there; null for as the call: of an answered call yes, of an abandoned one
 *     no
 * @param skill what an agent had to be able to do for it there, or null
 */
public record QueueLeg(
        String queue,
        Instant offeredAt,
        long waitMillis,
        @Nullable Boolean answered,
        @Nullable String skill) {

    private static final int FEWEST = 2;
    private static final int MOST = 20;

    public QueueLeg {
        Require.id("queue", queue);
        Require.instant("offeredAt", offeredAt);
        Require.between("waitMillis", waitMillis, 0, Calls.LONGEST_MILLIS);
        Require.optionalId("skill", skill);
    }

    /** The legs of a call, in order; null for a call that waited in one queue only. */
    static @Nullable List<QueueLeg> all(@Nullable List<QueueLeg> legs) {
        return legs == null ? null : Require.elements("legs", legs, FEWEST, MOST, (name, leg) -> {});
    }
}
