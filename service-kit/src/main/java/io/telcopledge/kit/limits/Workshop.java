package io.telcopledge.kit.limits;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.limits.Seats.Seat;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * A few threads for heavy work of one kind. So many work at once, some more wait for them, and further ones are
 * refused: what a service spends on it at a time is bounded, whoever asks.
 */
public final class Workshop {

    // Longer than any piece may take; Vert.x warns of a thread that works for longer.
    private static final long WARN_AFTER_MINUTES = 5;

    private final WorkerExecutor threads;
    private final Seats seats;

    /**
     * How much there is of it.
     *
     * @param threads pieces of work that go on at once
     * @param perCaller pieces that one caller may have under way or waiting
     * @param inAll pieces that all may have under way or waiting
     */
    public record Size(int threads, int perCaller, int inAll) {}

    /**
     * @param kind what is done in it, in the plural, as threads and refusals name it: "renderings"
     * @param retryAfter how long a piece of work takes, roughly
     */
    public Workshop(Vertx vertx, String kind, Size size, Duration retryAfter) {
        this.threads = vertx.createSharedWorkerExecutor(kind, size.threads(), WARN_AFTER_MINUTES, TimeUnit.MINUTES);
        this.seats = new Seats(kind, size.perCaller(), size.inAll(), retryAfter);
    }

    /**
     * Has something done; its result comes on the context that subscribes. The seat is held until the work is over,
     * also where nobody waits for it any more.
     *
     * @param caller who asks; see {@link Requester#name()}
     */
    public <T> Uni<T> work(String caller, Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            Seat seat = seats.take(caller);
            return Uni.createFrom()
                    .completionStage(
                            threads.executeBlocking(inSeat(seat, work), false).toCompletionStage());
        });
    }

    private static <T> Callable<T> inSeat(Seat seat, Callable<T> work) {
        return () -> {
            try (seat) {
                return work.call();
            }
        };
    }
}
