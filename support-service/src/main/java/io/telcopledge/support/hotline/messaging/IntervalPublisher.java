package io.telcopledge.support.hotline.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.support.hotline.application.HotlineConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Publishes changed intervals every few seconds; every replica does. What is dirty stays so until a round that ends.
 */
@ApplicationScoped
public class IntervalPublisher {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Rounds rounds;

    @Inject
    public IntervalPublisher(PublishIntervals intervals, Transactions transactions, HotlineConfig config) {
        this.rounds = new Rounds(
                "hotline-intervals", config.publishEvery(), () -> transactions.await(LONGEST, intervals::publish));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }
}
