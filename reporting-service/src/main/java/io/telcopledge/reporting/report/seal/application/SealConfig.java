package io.telcopledge.reporting.report.seal.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How reports are sealed. */
@ConfigMapping(prefix = "telcopledge.seal")
public interface SealConfig {

    /** How late an event may come and still be in the first sealed report; later ones restate it. */
    @WithDefault("P7D")
    Duration allowedLateness();

    /** The private Ed25519 key, as a JSON Web Key; a service without one seals nothing. */
    Optional<String> signingKey();

    /** How often sealed quarters are held against their evidence. */
    @WithDefault("PT1M")
    Duration lookEvery();

    /** How long what a check found is told to whoever asks, before anybody's asking has it carried through again. */
    @WithDefault("PT1H")
    Duration checkKeptFor();

    /** A check that takes longer is given up: hours of evidence are a matter for who runs the service. */
    @WithDefault("PT2H")
    Duration longestCheck();
}
