package io.telcopledge.reporting.report.complaint.file;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import io.telcopledge.reporting.report.complaint.Kinds;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads {@code complaint-kinds.yaml} once, at start. */
class KindsFile {

    @Produces
    @Singleton
    @Startup
    Kinds kinds() {
        try (InputStream file = KindsFile.class.getResourceAsStream("/complaint-kinds.yaml")) {
            return new YAMLMapper().readValue(file, Kinds.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("complaint-kinds.yaml cannot be read", unreadable);
        }
    }
}
