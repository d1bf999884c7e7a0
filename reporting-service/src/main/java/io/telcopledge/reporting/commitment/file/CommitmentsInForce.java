package io.telcopledge.reporting.commitment.file;

import io.quarkus.runtime.Startup;
import io.telcopledge.reporting.commitment.Commitments;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the file once, at start: a service whose commitments are not valid does not come up. */
class CommitmentsInForce {

    @Produces
    @Singleton
    @Startup
    Commitments commitments() {
        return CommitmentsFile.packaged();
    }
}
