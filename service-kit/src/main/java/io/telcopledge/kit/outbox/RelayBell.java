package io.telcopledge.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Wakes the relay of this process. It rings at append, a moment before the commit makes the rows visible; a relay that
 * was woken therefore looks a few times in short order. Rows of other processes are found by looking now and then.
 */
@ApplicationScoped
public class RelayBell {

    private long rings;

    /** Rows were written, and will be visible soon. */
    public synchronized void ring() {
        rings++;
        notifyAll();
    }

    synchronized long rings() {
        return rings;
    }

    /** Waits until it has rung more than {@code heard} times, {@code longest} at most; gives how often it has. */
    synchronized long await(long heard, Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos(); rings == heard && left > 0; left = deadline - System.nanoTime()) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return rings;
    }
}
