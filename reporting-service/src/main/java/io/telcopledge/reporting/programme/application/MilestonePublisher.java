package io.telcopledge.reporting.programme.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells milestones in rounds; every replica has its own, one at a time does something. */
@ApplicationScoped
public class MilestonePublisher {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Rounds rounds;

    @Inject
    MilestonePublisher(
            TellMilestones milestones,
            Transactions transactions,
            @ConfigProperty(name = "telcopledge.programme.look-every", defaultValue = "PT1M") Duration every) {
        this.rounds = new Rounds("milestones", every, () -> transactions.await(LONGEST, milestones::tell));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }
}
