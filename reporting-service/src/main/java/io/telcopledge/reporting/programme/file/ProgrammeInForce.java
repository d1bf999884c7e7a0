package io.telcopledge.reporting.programme.file;

import io.quarkus.runtime.Startup;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.programme.Programme;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the file once, at start: a service whose programme is not valid does not come up. */
class ProgrammeInForce {

    @Produces
    @Singleton
    @Startup
    Programme programme(Commitments commitments) {
        return ProgrammeFile.packaged(commitments);
    }
}
