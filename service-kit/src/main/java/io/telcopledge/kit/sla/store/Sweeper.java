package io.telcopledge.kit.sla.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.progress.InputProgress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thread that looks at clocks when they come due; every replica has one. */
@Singleton
class Sweeper {

    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    private static final Duration COMMIT = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final InputProgress progress;
    private final Sweep sweep;
    private final Alarm alarm;
    private final SlaConfig config;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final AtomicReference<Instant> since = new AtomicReference<>();

    @Inject
    Sweeper(Transactions transactions, InputProgress progress, Sweep sweep, Alarm alarm, SlaConfig config) {
        this.transactions = transactions;
        this.progress = progress;
        this.sweep = sweep;
        this.alarm = alarm;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.sweeper() && config.topic().isPresent()) {
            Thread sweeping = new Thread(this::run, "sla-sweeper");
            sweeping.setDaemon(true);
            thread.set(sweeping);
            sweeping.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.set(true);
        Thread sweeping = thread.get();
        if (sweeping != null) {
            sweeping.interrupt();
            sweeping.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run() {
        while (!stopped.get()) {
            try {
                Look look = look();
                if (!look.swept().isFull() && !stopped.get()) {
                    alarm.sleep(look.now(), COMMIT, pause(look));
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A look at the database; a failure of the database is told, and looked after again. */
    private Look look() {
        try {
            return transactions.await(LONGEST_LOOK, this::inTransaction);
        } catch (RuntimeException failure) {
            if (!stopped.get()) {
                LOG.warn("Clocks could not be looked at; trying again", failure);
            }
            return new Look(Instant.EPOCH, new Sweep.Swept(0, false, null), true);
        }
    }

    private Uni<Look> inTransaction(Mutiny.Session session) {
        return session.createNativeQuery("select clock_timestamp()", Object.class)
                .getSingleResult()
                .map(Timestamps::instant)
                .chain(now -> {
                    Instant begun = since.updateAndGet(before -> before == null ? now : before);
                    return progress.reached(session)
                            .map(reached -> new Sweep.Times(now, reached.orElse(Instant.EPOCH), begun))
                            .chain(times -> sweep.step(session, times))
                            .map(swept -> new Look(now, swept, false));
                });
    }

    private Duration pause(Look look) {
        if (look.failed()) {
            return AFTER_FAILURE;
        }
        Instant next = look.swept().nextDue();
        if (next == null) {
            return config.longestSleep();
        }
        Duration left = Duration.between(look.now(), next);
        if (left.compareTo(config.waitingSleep()) < 0) {
            // Due and not announced: it waits for the inputs, or another replica holds it.
            return left.isNegative() ? config.waitingSleep() : left.plusMillis(1);
        }
        return left.compareTo(config.longestSleep()) < 0 ? left : config.longestSleep();
    }

    private record Look(Instant now, Sweep.Swept swept, boolean failed) {}
}
