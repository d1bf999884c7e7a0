package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one milestone of the programme stands; the newest revision replaces the older ones.
 *
 * @param milestone its id
 * @param department that owes it
 * @param dueBefore the first instant after its last day, on the operator's calendar
 * @param reachedAt when it was reached, or null while it is not
 * @param slipDays days between the day planned and the day reached, or today while it is not; negative is early
 * @param proof what shows that it was reached: an event's id, a promise and its quarter, or the operator's word; null
 *     while it is not
 * @param revision grows with each change that is told
 */
public record MilestoneStanding(
        String milestone,
        String department,
        Instant dueBefore,
        @Nullable Instant reachedAt,
        long slipDays,
        @Nullable String proof,
        long revision) {

    private static final long LONGEST_SLIP = 1_000_000;

    public MilestoneStanding {
        Require.id("milestone", milestone);
        Require.id("department", department);
        Require.instant("dueBefore", dueBefore);
        Require.optionalInstant("reachedAt", reachedAt);
        Require.between("slipDays", slipDays, -LONGEST_SLIP, LONGEST_SLIP);
        Require.optionalId("proof", proof);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
