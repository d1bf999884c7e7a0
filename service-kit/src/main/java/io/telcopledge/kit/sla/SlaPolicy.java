package io.telcopledge.kit.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a promise gives, around the clock and on every day of the week.
 *
 * @param clock the promise it measures, such as {@code complaint-answer}
 * @param version of the policy, from 1; a clock keeps the one it started under
 * @param allowance from the start to the deadline, in whole milliseconds, positive
 * @param atRiskPercents shares of the allowance whose passing is announced, ascending, each 1 to 99
 */
public record SlaPolicy(String clock, int version, Duration allowance, List<Integer> atRiskPercents) {

    public SlaPolicy {
        atRiskPercents = List.copyOf(atRiskPercents);
        if (clock.isEmpty() || version < 1 || allowance.toMillis() < 1) {
            throw new IllegalArgumentException("a policy needs a clock, a version from 1 and a positive allowance");
        }
        int before = 0;
        for (int percent : atRiskPercents) {
            if (percent <= before || percent > 99) {
                throw new IllegalArgumentException("at-risk percents ascend from 1 to 99: " + atRiskPercents);
            }
            before = percent;
        }
    }

    /** The last instant at which stopping keeps the promise. */
    public Instant deadline(Instant startedAt) {
        return startedAt.plus(allowance);
    }

    /** When a share of the allowance is used up, in whole milliseconds from the start, rounded down. */
    public Instant atRiskAt(Instant startedAt, int percent) {
        return startedAt.plusMillis(Math.floorDiv(Math.multiplyExact(allowance.toMillis(), (long) percent), 100L));
    }
}
