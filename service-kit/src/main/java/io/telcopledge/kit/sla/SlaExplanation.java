package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.CalendarDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why this deadline, and why this state; ready to be JSON. The counted time of the segments adds up to {@code used},
 * and {@code used} and {@code remaining} to {@code granted}.
 *
 * @param caseId the case
 * @param clock the promise that is measured
 * @param policyVersion the version of the policy that judges it
 * @param policyChange since when that is another one than it started under, and why; null where it is not
 * @param calendar when the clock runs, by id and version
 * @param allowance how long the policy gives, in its own words
 * @param granted the working time that this comes to
 * @param startedAt when it began
 * @param deadline the last instant that keeps the promise; while it is paused, what it was when that began
 * @param stoppedAt when the condition was met, or null
 * @param state what can be said now
 * @param announced what was announced last; behind {@code state} while the inputs are not read that far
 * @param used the working time that was used up
 * @param remaining what is left, negative once overdue, or null when the clock no longer runs
 * @param usedPercent the share of the allowance that is used up, rounded down
 * @param why the rule that gave the state
 * @param reason what the one who ended or paused it told, or null
 * @param thresholds when it becomes at risk
 * @param segments the stretches that add up to what was used
 * @param days up to the deadline: how much of each was counted, and why some were skipped; none around the clock
 * @param waiting what the case told of pauses and reopenings, and whether it holds this clock
 */
public record SlaExplanation(
        String caseId,
        String clock,
        int policyVersion,
        @Nullable Mark policyChange,
        String calendar,
        Allowance allowance,
        Duration granted,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant stoppedAt,
        SlaState state,
        SlaState announced,
        Duration used,
        @Nullable Duration remaining,
        long usedPercent,
        Why why,
        @Nullable String reason,
        List<SlaThreshold> thresholds,
        List<SlaSegment> segments,
        List<CalendarDay> days,
        SlaWaiting waiting) {

    /** The rule that gave a state. */
    public enum Why {
        /** It runs and its deadline lies ahead. */
        TIME_LEFT,
        /** It is paused, and no deadline passes. */
        PAUSED,
        /** Its deadline passed before it was stopped. */
        DEADLINE_PASSED,
        /** It was stopped by its deadline, the deadline itself included. */
        STOPPED_IN_TIME,
        /** It was stopped after its deadline. */
        STOPPED_LATE,
        /** The promise ceased to apply by the deadline. */
        CANCELLED_IN_TIME,
        /** The promise ceased to apply after the deadline had passed: the breach stands. */
        CANCELLED_LATE
    }

    static SlaExplanation of(SlaClock clock, Instant now) {
        Mark end = clock.end();
        Instant until = end == null ? now : end.at();
        SlaPolicy policy = clock.policy();
        Course course = clock.course();
        Duration granted = course.granted();
        Duration used = course.used(until);
        return new SlaExplanation(
                clock.caseId(),
                clock.name(),
                policy.version(),
                clock.policies().latest(end).map(PolicyChange::since).orElse(null),
                policy.calendar().name(),
                policy.allowance(),
                granted,
                clock.startedAt(),
                course.deadline(),
                clock.facts().stoppedAt(),
                clock.verdict(now),
                clock.state(),
                used,
                end == null ? granted.minus(used) : null,
                granted.isZero() ? 100 : used.toMillis() * 100 / granted.toMillis(),
                why(clock, now),
                reason(clock, course),
                thresholds(clock, course),
                Segments.of(clock, course, until),
                policy.calendar().isAroundTheClock()
                        ? List.of()
                        : policy.calendar().days(clock.startedAt(), course.deadline()),
                SlaWaiting.of(clock));
    }

    private static @Nullable String reason(SlaClock clock, Course course) {
        Mark end = clock.end();
        Pause holding = course.holding();
        return end != null ? end.reason() : holding == null ? null : holding.reason();
    }

    private static Why why(SlaClock clock, Instant now) {
        SlaState verdict = clock.verdict(now);
        boolean late = verdict == SlaState.BREACHED;
        if (clock.end() == null) {
            return late ? Why.DEADLINE_PASSED : verdict == SlaState.PAUSED ? Why.PAUSED : Why.TIME_LEFT;
        }
        if (clock.history().current().isStopped()) {
            return late ? Why.STOPPED_LATE : Why.STOPPED_IN_TIME;
        }
        return late ? Why.CANCELLED_LATE : Why.CANCELLED_IN_TIME;
    }

    private static List<SlaThreshold> thresholds(SlaClock clock, Course course) {
        return clock.policy().atRiskPercents().stream()
                .map(percent -> new SlaThreshold(percent, course.shareAt(percent), percent <= clock.announcedPercent()))
                .toList();
    }
}
