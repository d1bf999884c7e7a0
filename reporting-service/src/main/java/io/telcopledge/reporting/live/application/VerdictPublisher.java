package io.telcopledge.reporting.live.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells verdicts in rounds; every replica has its own, one at a time does something. */
@ApplicationScoped
public class VerdictPublisher {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Rounds rounds;

    @Inject
    public VerdictPublisher(TellVerdicts verdicts, Transactions transactions, LiveConfig config) {
        this.rounds = new Rounds("verdicts", config.judgeEvery(), () -> transactions.await(LONGEST, verdicts::tell));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }
}
