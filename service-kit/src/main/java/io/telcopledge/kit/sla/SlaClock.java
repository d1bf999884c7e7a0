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
 * @param policies what it started under, and what it was told to take since
 * @param startedAt when the promise began to apply; decides the quarter
 * @param history its stops, cancellations, reopenings and pauses
 * @param announced what the world knows
 */
public record SlaClock(String caseId, Policies policies, Instant startedAt, ClockHistory history, Announced announced) {

    public SlaClock {
        startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A clock begins to run. */
    public static SlaChange start(ClockCommand.Start start) {
        SlaClock clock = new SlaClock(
                start.caseId(),
                Policies.of(start.policy()),
                start.startedAt(),
                ClockHistory.EMPTY,
                new Announced(SlaState.RUNNING, 0, 1));
        return new SlaChange(clock, List.of(new SlaClockStarted(clock.facts())));
    }

    /** What a command makes of it; one that says nothing new, and a start, leave it as it is. */
    public SlaChange apply(ClockCommand command) {
        if (command instanceof ClockCommand.Stop stop) {
            return stop(new Mark(stop.at(), stop.reason()));
        }
        if (command instanceof ClockCommand.Cancel cancel) {
            return cancel(new Mark(cancel.at(), cancel.reason()));
        }
        if (command instanceof ClockCommand.Reopen reopen) {
            return reopen(new Mark(reopen.at(), reopen.reason()));
        }
        if (command instanceof ClockCommand.Ends ends) {
            return settle(history.ended(ends.episodes()), ends.reason());
        }
        if (command instanceof ClockCommand.Pauses pauses) {
            return pause(pauses.pauses());
        }
        if (command instanceof ClockCommand.ChangePolicy change) {
            return change(new PolicyChange(change.policy(), new Mark(change.at(), change.reason())));
        }
        return SlaChange.none(this);
    }

    public String name() {
        return policies.first().clock();
    }

    /** What judges it. */
    public SlaPolicy policy() {
        return policies.ruling(end());
    }

    /** As last announced. */
    public SlaState state() {
        return announced.state();
    }

    public int announcedPercent() {
        return announced.percent();
    }

    public long revision() {
        return announced.revision();
    }

    Course course() {
        return Course.of(policy(), startedAt, history.held());
    }

    /** The last instant at which stopping keeps the promise; while it is paused, what it was when that began. */
    public Instant deadline() {
        return course().deadline();
    }

    /** What is left of the allowance in working time, negative once overdue; zero once the clock no longer runs. */
    public Duration remaining(Instant now) {
        Course course = course();
        return end() == null ? course.granted().minus(course.used(now)) : Duration.ZERO;
    }

    /** What can be said at an instant up to which everything that happened is known. */
    public SlaState verdict(Instant now) {
        Instant late = deadline().plus(1, ChronoUnit.MICROS);
        return judge(state() == SlaState.BREACHED && now.isBefore(late) ? late : now);
    }

    /** What the facts say where time is known to have passed up to an instant, and no further. */
    SlaState judge(Instant known) {
        Course course = course();
        Mark end = end();
        if (end != null) {
            return course.hasPassed(end.at())
                    ? SlaState.BREACHED
                    : history.current().isStopped() ? SlaState.MET : SlaState.CANCELLED;
        }
        Instant reopened = history.lastReopened();
        if (course.hasPassed(known) || (reopened != null && course.hasPassed(reopened))) {
            return SlaState.BREACHED;
        }
        return course.isHeld() ? SlaState.PAUSED : SlaState.RUNNING;
    }

    /** What ended it, or null while it runs. */
    @Nullable
    Mark end() {
        return history.end();
    }

    /** The condition was met at an instant; a second, different one corrects the first. */
    public SlaChange stop(Mark at) {
        return settle(history.stop(at), at.reason());
    }

    /** The promise ceased to apply at an instant; a second, different one corrects the first. */
    public SlaChange cancel(Mark at) {
        return settle(history.cancel(at), at.reason());
    }

    /** Whatever ended it up to an instant is taken back. */
    public SlaChange reopen(Mark at) {
        return settle(history.reopen(at), at.reason());
    }

    /** Its case paused at these times, and at no others. */
    public SlaChange pause(List<Pause> all) {
        ClockHistory told = history.pause(all);
        return settle(told, PauseReason.of(history, told));
    }

    private SlaChange settle(ClockHistory told, String reason) {
        return told.equals(history)
                ? SlaChange.none(this)
                : Settling.of(this, new SlaClock(caseId, policies, startedAt, told, announced), reason);
    }

    /** Somebody says that it takes another policy. */
    public SlaChange change(PolicyChange change) {
        Policies changed = policies.with(change);
        return changed.equals(policies)
                ? SlaChange.none(this)
                : Settling.of(
                        this,
                        new SlaClock(caseId, changed, startedAt, history, announced),
                        change.since().reason());
    }

    /**
     * Time is known to have passed up to an instant: announces the breach, or else the newest threshold that was
     * passed; the ones passed before it have nothing left to warn of.
     */
    public SlaChange advance(Instant now) {
        if (!isUndecided()) {
            return SlaChange.none(this);
        }
        Course course = course();
        if (course.hasPassed(now)) {
            return Settling.announce(this, SlaState.BREACHED, "");
        }
        Optional<Integer> passed = policy().atRiskPercents().stream()
                .filter(percent -> percent > announcedPercent())
                .filter(percent -> isBy(course.shareAt(percent), now))
                .reduce((earlier, later) -> later);
        if (passed.isEmpty()) {
            return SlaChange.none(this);
        }
        SlaClock warned = announced(announced.warned(passed.get()));
        return new SlaChange(warned, List.of(new SlaAtRisk(warned.facts(), passed.get())));
    }

    private static boolean isBy(@Nullable Instant at, Instant now) {
        return at != null && !now.isBefore(at);
    }

    private boolean isUndecided() {
        return end() == null && (state() == SlaState.RUNNING || state() == SlaState.PAUSED);
    }

    /** When {@link #advance} will next have something to say, or null when never. */
    public @Nullable Instant nextDue() {
        if (!isUndecided()) {
            return null;
        }
        Course course = course();
        Optional<Integer> threshold = policy().atRiskPercents().stream()
                .filter(percent -> percent > announcedPercent())
                .findFirst();
        if (threshold.isPresent()) {
            return course.shareAt(threshold.get());
        }
        // The first instant, at the precision of what is stored, at which a stop would be late.
        return course.isHeld() ? null : course.deadline().plus(1, ChronoUnit.MICROS);
    }

    /** Its full state as events carry it. */
    public ClockFacts facts() {
        Mark end = end();
        return new ClockFacts(
                caseId,
                name(),
                policy().version(),
                startedAt,
                deadline(),
                end != null && history.current().isStopped() ? end.at() : null,
                state(),
                revision());
    }

    SlaClock announced(Announced next) {
        return new SlaClock(caseId, policies, startedAt, history, next);
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
