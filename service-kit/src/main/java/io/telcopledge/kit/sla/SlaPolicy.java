package io.telcopledge.kit.sla;

import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How long a promise gives, when that time counts, and when it is at risk.
 *
 * @param clock the promise it measures, such as {@code complaint-answer}
 * @param version of the policy, from 1; a clock keeps the one it started under until somebody says otherwise
 * @param allowance from the start to the deadline
 * @param calendar when the clock runs
 * @param pausable whether the clock is held while its case waits for somebody else
 * @param atRiskPercents shares of the allowance whose passing is announced, ascending, each 1 to 99
 */
public record SlaPolicy(
        String clock,
        int version,
        Allowance allowance,
        WorkingCalendar calendar,
        boolean pausable,
        List<Integer> atRiskPercents) {

    public SlaPolicy {
        atRiskPercents = List.copyOf(atRiskPercents);
        if (clock.isEmpty() || version < 1) {
            throw new IllegalArgumentException("a policy needs a clock and a version from 1");
        }
        int before = 0;
        for (int percent : atRiskPercents) {
            if (percent <= before || percent > 99) {
                throw new IllegalArgumentException("at-risk percents ascend from 1 to 99: " + atRiskPercents);
            }
            before = percent;
        }
    }

    /**
     * A public promise: around the clock, on every day of the week, and nothing holds it.
     *
     * @param duration in whole milliseconds, positive
     */
    public SlaPolicy(String clock, int version, Duration duration, List<Integer> atRiskPercents) {
        this(
                clock,
                version,
                new Allowance.WorkingTime(duration),
                WorkingCalendar.AROUND_THE_CLOCK,
                false,
                atRiskPercents);
    }

    /** The same promise, of which nobody is warned before it is broken. */
    public SlaPolicy withoutWarnings() {
        return new SlaPolicy(clock, version, allowance, calendar, pausable, List.of());
    }

    /** The last instant at which stopping keeps the promise, where nothing pauses it. */
    public Instant deadline(Instant startedAt) {
        return Course.of(this, startedAt, List.of()).deadline();
    }

    /** When a share of the allowance is used up, where nothing pauses it. */
    public Instant atRiskAt(Instant startedAt, int percent) {
        return Objects.requireNonNull(Course.of(this, startedAt, List.of()).shareAt(percent));
    }
}
