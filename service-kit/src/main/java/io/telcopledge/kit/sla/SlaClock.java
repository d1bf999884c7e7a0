package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one promise for one case: the facts that decide it, and what was announced of it.
 *
 * @param caseId the case
 * @param policy what it started under
 * @param startedAt when the promise began to apply; decides the quarter
 * @param stop when the case met the condition, or null
 * @param cancel when the promise ceased to apply, or null
 * @param state as last announced
 * @param announcedPercent the highest at-risk threshold announced, 0 for none
 * @param revision grows with each event of the clock
 */
public record SlaClock(
        String caseId,
        SlaPolicy policy,
        Instant startedAt,
        @Nullable Mark stop,
        @Nullable Mark cancel,
        SlaState state,
        int announcedPercent,
        long revision) {

    public SlaClock {
        startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A clock begins to run. */
    public static SlaChange start(ClockCommand.Start start) {
        SlaClock clock =
                new SlaClock(start.caseId(), start.policy(), start.startedAt(), null, null, SlaState.RUNNING, 0, 1);
        return new SlaChange(clock, List.of(new SlaClockStarted(clock.facts())));
    }

    public String name() {
        return policy.clock();
    }

    /** The last instant at which stopping keeps the promise. */
    public Instant deadline() {
        return policy.deadline(startedAt);
    }

    /** What is left of the allowance, negative after the deadline; zero once the clock no longer runs. */
    public Duration remaining(Instant now) {
        return end() == null ? Duration.between(now, deadline()) : Duration.ZERO;
    }

    /** What can be said at an instant up to which everything that happened is known. */
    public SlaState verdict(Instant now) {
        Mark end = end();
        if (end == null) {
            return state == SlaState.BREACHED || now.isAfter(deadline()) ? SlaState.BREACHED : SlaState.RUNNING;
        }
        if (end.at().isAfter(deadline())) {
            return SlaState.BREACHED;
        }
        return isStopped() ? SlaState.MET : SlaState.CANCELLED;
    }

    /** Whether it ended because the condition was met; of a stop and a cancellation the earlier one counts. */
    boolean isStopped() {
        return stop != null && (cancel == null || !cancel.at().isBefore(stop.at()));
    }

    /** What ended it, or null while it runs. */
    @Nullable
    Mark end() {
        return isStopped() ? stop : cancel;
    }

    /** The condition was met at an instant; a second, different one corrects the first. */
    public SlaChange stop(Mark at) {
        if (stop != null && stop.at().equals(at.at())) {
            return SlaChange.none(this);
        }
        return Settling.of(
                this,
                new SlaClock(caseId, policy, startedAt, at, cancel, state, announcedPercent, revision),
                at.reason());
    }

    /** The promise ceased to apply at an instant; a second, different one corrects the first. */
    public SlaChange cancel(Mark at) {
        if (cancel != null && cancel.at().equals(at.at())) {
            return SlaChange.none(this);
        }
        return Settling.of(
                this,
                new SlaClock(caseId, policy, startedAt, stop, at, state, announcedPercent, revision),
                at.reason());
    }

    /**
     * Time is known to have passed up to an instant: announces the breach, or else the newest threshold that was
     * passed; the ones passed before it have nothing left to warn of.
     */
    public SlaChange advance(Instant now) {
        if (end() != null || state != SlaState.RUNNING) {
            return SlaChange.none(this);
        }
        if (now.isAfter(deadline())) {
            return Settling.announce(this, SlaState.BREACHED, "");
        }
        Optional<Integer> passed = policy.atRiskPercents().stream()
                .filter(percent -> percent > announcedPercent)
                .filter(percent -> !now.isBefore(policy.atRiskAt(startedAt, percent)))
                .reduce((earlier, later) -> later);
        if (passed.isEmpty()) {
            return SlaChange.none(this);
        }
        SlaClock warned = new SlaClock(caseId, policy, startedAt, stop, cancel, state, passed.get(), revision + 1);
        return new SlaChange(warned, List.of(new SlaAtRisk(warned.facts(), passed.get())));
    }

    /** When {@link #advance} will next have something to say, or null when never. */
    public @Nullable Instant nextDue() {
        if (end() != null || state != SlaState.RUNNING) {
            return null;
        }
        return policy.atRiskPercents().stream()
                .filter(percent -> percent > announcedPercent)
                .findFirst()
                .map(percent -> policy.atRiskAt(startedAt, percent))
                // The first instant, at the precision of what is stored, at which a stop would be late.
                .orElseGet(() -> deadline().plus(1, ChronoUnit.MICROS));
    }

    /** Its full state as events carry it. */
    public ClockFacts facts() {
        return new ClockFacts(
                caseId,
                name(),
                policy.version(),
                startedAt,
                deadline(),
                isStopped() && stop != null ? stop.at() : null,
                state,
                revision);
    }

    /** When what an event says came to be; a retraction occurs when it is told. */
    public Instant occurred(SlaEvent event, Instant now) {
        return Occurrence.of(this, event, now);
    }

    /** Why this deadline, and why this state. */
    public SlaExplanation explain(Instant now) {
        return SlaExplanation.of(this, now);
    }
}
