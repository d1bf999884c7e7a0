package io.telcopledge.support.appraisal.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes closed quarters in rounds; every replica has its own, one at a time does something. */
@ApplicationScoped
public class AppraisalPublisher {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Rounds rounds;

    @Inject
    public AppraisalPublisher(
            PublishAppraisals appraisals,
            Transactions transactions,
            @ConfigProperty(name = "telcopledge.appraisal.publish-every", defaultValue = "PT1M") Duration every) {
        this.rounds = new Rounds("agent-appraisals", every, () -> transactions.await(LONGEST, appraisals::publish));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }
}
