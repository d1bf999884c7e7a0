package io.telcopledge.support.complaint.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.support.complaint.application.FetchTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches awaited words in rounds; replicas share the work. */
@ApplicationScoped
public class TextRounds {

    private final Rounds rounds;

    @Inject
    public TextRounds(
            FetchTexts texts,
            @ConfigProperty(name = "telcopledge.feedback.fetch-every", defaultValue = "PT2S") Duration every) {
        this.rounds = new Rounds("referred-texts", every, texts::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }
}
