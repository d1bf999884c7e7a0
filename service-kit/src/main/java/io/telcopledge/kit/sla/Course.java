package io.telcopledge.kit.sla;

import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a clock runs through time: from its begin, in working time, without what it was held for.
 *
 * @param counting what its time is counted in
 * @param begin when the allowance began to count
 * @param unpaused the deadline if it were never held
 * @param held the stretches in which it does not run, in order and apart; the last may last
 */
record Course(WorkingCalendar counting, Instant begin, Instant unpaused, List<Pause> held) {

    static Course of(SlaPolicy policy, Instant startedAt, List<Pause> held) {
        Instant begin = policy.allowance().begin(policy.calendar(), startedAt);
        return new Course(
                policy.allowance().counting(policy.calendar()),
                begin,
                policy.allowance().deadline(policy.calendar(), begin),
                policy.pausable() ? held : List.of());
    }

    /** The working time that the allowance comes to. */
    Duration granted() {
        return counting.between(begin, unpaused);
    }

    /** The last instant that keeps the promise; while it is held, what it was when that began. */
    Instant deadline() {
        return reach(unpaused).at();
    }

    /** Whether it does not run, and so no deadline passes. */
    boolean isHeld() {
        return reach(unpaused).holding() != null;
    }

    /** What holds it, or null while it runs. */
    @Nullable
    Pause holding() {
        return reach(unpaused).holding();
    }

    boolean hasPassed(Instant at) {
        Reach reach = reach(unpaused);
        return reach.holding() == null && at.isAfter(reach.at());
    }

    /** When a share of the allowance is used up, in whole milliseconds rounded down; null while it is held before. */
    @Nullable
    Instant shareAt(int percent) {
        long millis = Math.floorDiv(Math.multiplyExact(granted().toMillis(), (long) percent), 100L);
        Reach reach = reach(counting.add(begin, Duration.ofMillis(millis)));
        return reach.holding() == null ? reach.at() : null;
    }

    /** The working time that was used up from the begin to an instant. */
    Duration used(Instant until) {
        Duration used = counting.between(begin, until);
        for (Pause pause : held) {
            used = used.minus(counting.between(later(begin, pause.from()), earlier(pause.end(), until)));
        }
        return used;
    }

    /**
     * Moves an instant of a course that is never held by all that held this one before: what began after it does not
     * count, and it never lies within a stretch in which the clock is held.
     */
    private Reach reach(Instant target) {
        Instant at = target;
        for (Pause pause : held) {
            if (pause.from().isAfter(at)) {
                break;
            }
            if (pause.to() == null) {
                return new Reach(at, pause);
            }
            Duration missed = counting.between(later(begin, pause.from()), pause.to());
            at = later(counting.add(at, missed), pause.to());
        }
        return new Reach(at, null);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }

    private static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }

    private record Reach(Instant at, @Nullable Pause holding) {}
}
