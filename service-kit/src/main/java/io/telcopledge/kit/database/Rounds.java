package io.telcopledge.kit.database;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Work that is done again and again, each time in a transaction, by a thread of its own. A round that fails is followed
 * by the next: what it was to do must still be there to be found.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Transactions transactions;
    private final Function<Mutiny.Session, Uni<Integer>> work;
    private final Duration longest;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Rounds that have not begun.
     *
     * @param longest after which a round is given up
     * @param work gives how much it did, for the log
     */
    public Rounds(Transactions transactions, Duration longest, Function<Mutiny.Session, Uni<Integer>> work) {
        this.transactions = transactions;
        this.longest = longest;
        this.work = work;
    }

    /** Goes round on a thread of that name, the first time after {@code every}, until it is stopped. */
    public void start(String name, Duration every) {
        Thread thread = new Thread(() -> run(name, every), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** No further round begins. */
    public void stop() {
        stopped.countDown();
    }

    private void run(String name, Duration every) {
        try {
            while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                round(name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(String name) {
        try {
            int done = transactions.await(longest, work);
            LOG.debugf("%s: %d", name, done);
        } catch (RuntimeException failed) {
            LOG.warnf("%s failed, trying again: %s", name, failed);
        }
    }
}
