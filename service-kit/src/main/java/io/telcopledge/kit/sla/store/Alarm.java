package io.telcopledge.kit.sla.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where the sweeper sleeps, and where a new clock of this process wakes it in time. */
@Singleton
class Alarm {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition sooner = lock.newCondition();
    private @Nullable Instant expected;

    /** A clock, in a transaction that is about to commit, will have something to say then. */
    void expect(@Nullable Instant due) {
        if (due == null) {
            return;
        }
        lock.lock();
        try {
            if (expected == null || due.isBefore(expected)) {
                expected = due;
                sooner.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps at most so long, or until what is expected comes due; {@code least} lets its transaction commit. */
    void sleep(Instant now, Duration least, Duration most) throws InterruptedException {
        long begun = System.nanoTime();
        lock.lock();
        try {
            long left = most.toNanos();
            while (left > 0) {
                long due = expected == null
                        ? left
                        : Math.max(
                                least.toNanos(), Duration.between(now, expected).toNanos());
                long slept = System.nanoTime() - begun;
                left = Math.min(most.toNanos(), due) - slept;
                if (left > 0) {
                    left = sooner.await(left, TimeUnit.NANOSECONDS) ? 1 : 0;
                }
            }
            expected = null;
        } finally {
            lock.unlock();
        }
    }
}
