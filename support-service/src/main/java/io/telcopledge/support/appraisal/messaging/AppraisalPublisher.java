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

    private final Rounds rounds;
    private final Duration every;

    @Inject
    public AppraisalPublisher(
            PublishAppraisals appraisals,
            Transactions transactions,
            @ConfigProperty(name = "telcopledge.appraisal.publish-every", defaultValue = "PT1M") Duration every) {
        this.rounds = new Rounds(transactions, Duration.ofMinutes(1), appraisals::publish);
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        rounds.start("agent-appraisals", every);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.stop();
    }
}
