package io.telcopledge.reporting.commitment.file;

import io.quarkus.runtime.Startup;
import io.telcopledge.reporting.commitment.Commitments;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the file once, at start: a service whose commitments are not valid does not come up. */
class CommitmentsInForce {

    /** The file, for who compares it with what was published before. */
    @Produces
    @Singleton
    @Startup
    CommitmentsFile file(@ConfigProperty(name = "telcopledge.commitments.file") Optional<Path> file) {
        return file.map(CommitmentsFile::at).orElseGet(CommitmentsFile::resource);
    }

    @Produces
    @Singleton
    Commitments commitments(CommitmentsFile file) {
        return file.commitments();
    }
}
