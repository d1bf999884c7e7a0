package io.telcopledge.support.triage.application;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the model is. */
@ConfigMapping(prefix = "telcopledge.triage")
public interface TriageConfig {

    /**
     * A model file that {@code telcopledge train} wrote. Where it is not set, or there is no such file, the model of
     * the build serves.
     */
    Optional<Path> model();
}
