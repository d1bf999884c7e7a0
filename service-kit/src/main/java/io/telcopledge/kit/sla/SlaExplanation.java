package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why this deadline, and why this state; ready to be JSON.
 *
 * @param caseId the case
 * @param clock the promise that is measured
 * @param policyVersion the version of the policy it started under
 * @param calendar when the clock runs
 * @param allowance how long the policy gives
 * @param startedAt when it began
 * @param deadline the last instant that keeps the promise
 * @param stoppedAt when the condition was met, or null
 * @param state what can be said now
 * @param announced what was announced last; behind {@code state} while the inputs are not read that far
 * @param remaining what is left, negative once overdue, or null when the clock no longer runs
 * @param usedPercent the share of the allowance that is used up, rounded down
 * @param why the rule that gave the state
 * @param reason what the one who ended it told, or null
 * @param thresholds when it becomes at risk
 * @param segments the stretches that add up to what was used
 */
public record SlaExplanation(
        String caseId,
        String clock,
        int policyVersion,
        String calendar,
        Duration allowance,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant stoppedAt,
        SlaState state,
        SlaState announced,
        @Nullable Duration remaining,
        long usedPercent,
        Why why,
        @Nullable String reason,
        List<SlaThreshold> thresholds,
        List<SlaSegment> segments) {

    private static final String AROUND_THE_CLOCK = "24x7";

    /** The rule that gave a state. */
    public enum Why {
        /** It runs and its deadline lies ahead. */
        TIME_LEFT,
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
        Duration used = Duration.between(clock.startedAt(), until);
        Duration counted = used.isNegative() ? Duration.ZERO : used;
        return new SlaExplanation(
                clock.caseId(),
                clock.name(),
                clock.policy().version(),
                AROUND_THE_CLOCK,
                clock.policy().allowance(),
                clock.startedAt(),
                clock.deadline(),
                clock.facts().stoppedAt(),
                clock.verdict(now),
                clock.state(),
                end == null ? clock.remaining(now) : null,
                counted.toMillis() * 100 / clock.policy().allowance().toMillis(),
                why(clock, now),
                end == null ? null : end.reason(),
                thresholds(clock),
                segments(clock, counted));
    }

    private static Why why(SlaClock clock, Instant now) {
        boolean late = clock.verdict(now) == SlaState.BREACHED;
        if (clock.end() == null) {
            return late ? Why.DEADLINE_PASSED : Why.TIME_LEFT;
        }
        if (clock.isStopped()) {
            return late ? Why.STOPPED_LATE : Why.STOPPED_IN_TIME;
        }
        return late ? Why.CANCELLED_LATE : Why.CANCELLED_IN_TIME;
    }

    private static List<SlaThreshold> thresholds(SlaClock clock) {
        return clock.policy().atRiskPercents().stream()
                .map(percent -> new SlaThreshold(
                        percent,
                        clock.policy().atRiskAt(clock.startedAt(), percent),
                        percent <= clock.announcedPercent()))
                .toList();
    }

    private static List<SlaSegment> segments(SlaClock clock, Duration counted) {
        Mark end = clock.end();
        List<SlaSegment> segments = new ArrayList<>();
        segments.add(new SlaSegment(
                clock.startedAt(), end == null ? null : end.at(), SlaSegment.Kind.RUNNING, counted, "started"));
        if (end != null) {
            segments.add(new SlaSegment(end.at(), null, SlaSegment.Kind.ENDED, Duration.ZERO, end.reason()));
        }
        return segments;
    }
}
