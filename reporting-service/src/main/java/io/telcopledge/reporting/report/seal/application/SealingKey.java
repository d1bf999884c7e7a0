package io.telcopledge.reporting.report.seal.application;

import io.quarkus.runtime.Startup;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.reporting.report.seal.signing.SigningKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The key that seals now. Read at start: a service whose key is none does not come up. */
@Startup
@Singleton
public class SealingKey {

    private static final Duration SOON = Duration.ofMinutes(5);

    private final Optional<SigningKey> key;

    @Inject
    SealingKey(SealConfig config) {
        this.key = config.signingKey().map(SigningKey::read);
    }

    public Optional<SigningKey> configured() {
        return key;
    }

    /** @throws Refusal 503 where none is configured */
    SigningKey required() {
        return key.orElseThrow(
                () -> Refusal.unavailable("no-signing-key", "The service has no key to sign reports with.", SOON));
    }
}
