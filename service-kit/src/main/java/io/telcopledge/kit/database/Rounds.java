package io.telcopledge.kit.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Work that is done again and again by a thread of its own, each time in a transaction. A round that fails is followed
 * by the next: what it was to do must still be there to be found.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final IntSupplier round;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Rounds that have not begun.
     *
     * @param name of the thread
     * @param every from the end of a round to the begin of the next, and before the first
     * @param round gives how much it did, for the log
     */
    public Rounds(String name, Duration every, IntSupplier round) {
        this.name = name;
        this.round = round;
        this.thread = new Thread(() -> run(every), name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** No further round begins; waits for one that is under way, as far as that can be waited for. */
    public void stop() throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private void run(Duration every) {
        try {
            while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                go();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void go() {
        try {
            LOG.debugf("%s: %d", name, round.getAsInt());
        } catch (RuntimeException failed) {
            LOG.warnf("%s failed, trying again: %s", name, failed);
        }
    }
}
