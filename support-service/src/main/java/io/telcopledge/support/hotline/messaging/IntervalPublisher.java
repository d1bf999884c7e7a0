package io.telcopledge.support.hotline.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The thread that publishes changed intervals every few seconds; every replica has one. */
@ApplicationScoped
public class IntervalPublisher {

    private static final Logger LOG = Logger.getLogger(IntervalPublisher.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final PublishIntervals intervals;
    private final Transactions transactions;
    private final Duration every;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "hotline-intervals");

    @Inject
    public IntervalPublisher(
            PublishIntervals intervals,
            Transactions transactions,
            @ConfigProperty(name = "telcopledge.hotline.publish-every", defaultValue = "PT2S") Duration every) {
        this.intervals = intervals;
        this.transactions = transactions;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        try {
            while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                publish();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish() {
        try {
            int published = transactions.await(LONGEST, intervals::publish);
            LOG.debugf("published %d intervals", published);
        } catch (RuntimeException failed) {
            // Nothing is lost: what is dirty stays so until a later round.
            LOG.warnf("intervals could not be published, trying again: %s", failed);
        }
    }
}
