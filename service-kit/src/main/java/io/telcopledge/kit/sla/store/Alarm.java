package io.telcopledge.kit.sla.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
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
        lock.lock();
        try {
            if (due != null && (expected == null || due.isBefore(expected))) {
                expected = due;
                sooner.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps at most so long, or until what is expected is due; at least so long, that its transaction can commit. */
    void sleep(Instant now, Duration least, Duration most) throws InterruptedException {
        long begun = System.nanoTime();
        lock.lock();
        try {
            long left = pause(now, least, most);
            while (left > 0) {
                boolean signalled = sooner.awaitNanos(left) > 0;
                left = signalled ? pause(now, least, most) - (System.nanoTime() - begun) : 0;
            }
            if (expected != null && !expected.isAfter(now.plusNanos(System.nanoTime() - begun))) {
                expected = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private long pause(Instant now, Duration least, Duration most) {
        Duration until = expected == null ? most : Duration.between(now, expected);
        if (until.compareTo(most) >= 0) {
            return most.toNanos();
        }
        return Math.max(least.toNanos(), until.toNanos());
    }
}
