package io.telcopledge.kit.limits;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much of one kind may be under way at once: of each caller, and in all. Nobody waits in line: who finds no seat is
 * told when to come again. May be used by all threads.
 */
public final class Seats {

    private final String kind;
    private final long perCaller;
    private final long inAll;
    private final Duration retryAfter;
    private final Map<String, Long> taken = new HashMap<>();
    private long takenInAll;

    /**
     * @param kind what is under way, as a sentence to the caller names it: "requests"
     * @param perCaller seats of one caller, at least 1
     * @param inAll seats of all callers together, at least as many
     * @param retryAfter when a seat is likely to be free again
     */
    public Seats(String kind, long perCaller, long inAll, Duration retryAfter) {
        if (perCaller < 1 || inAll < perCaller) {
            throw new IllegalArgumentException(perCaller + " seats a caller of " + inAll + " in all serve nobody");
        }
        this.kind = kind;
        this.perCaller = perCaller;
        this.inAll = inAll;
        this.retryAfter = retryAfter;
    }

    /** A seat that was taken; to be closed once, when what it was taken for is over. Closing again does nothing. */
    public interface Seat extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Takes one.
     *
     * @param caller whose it is; see {@link Requester#name()}
     * @throws Refusal 429 where the caller has all of theirs, 503 where everybody together has
     */
    public Seat take(String caller) {
        return take(caller, 1);
    }

    /** Takes some at once, such as a body's bytes; nobody ever gets more than a caller may have. */
    public synchronized Seat take(String caller, long seats) {
        long own = taken.getOrDefault(caller, 0L);
        if (own + seats > perCaller) {
            throw Refusal.tooMany("You have as many " + kind + " under way as one caller may.", retryAfter);
        }
        if (takenInAll + seats > inAll) {
            throw Refusal.unavailable("busy", "There are too many " + kind + " under way.", retryAfter);
        }
        taken.put(caller, own + seats);
        takenInAll += seats;
        return new Taken(caller, seats);
    }

    /** Works in a seat, from the subscription to the end, whichever end that is; fails with the refusal. */
    public <T> Uni<T> during(String caller, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Seat seat = take(caller);
            return Uni.createFrom().deferred(work::get).onTermination().invoke(seat::close);
        });
    }

    /** How many are taken at present. */
    public synchronized long taken() {
        return takenInAll;
    }

    private synchronized void release(String caller, long seats) {
        takenInAll -= seats;
        taken.computeIfPresent(caller, (name, own) -> own > seats ? own - seats : null);
    }

    private final class Taken implements Seat {

        private final String caller;
        private long seats;

        private Taken(String caller, long seats) {
            this.caller = caller;
            this.seats = seats;
        }

        @Override
        public void close() {
            synchronized (Seats.this) {
                release(caller, seats);
                seats = 0;
            }
        }
    }
}
