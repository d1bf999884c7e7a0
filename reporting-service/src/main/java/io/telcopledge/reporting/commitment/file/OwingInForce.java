package io.telcopledge.reporting.commitment.file;

import io.quarkus.runtime.Startup;
import io.telcopledge.reporting.commitment.Owing;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the file once, at start: a service that does not know who owes what does not come up. */
class OwingInForce {

    @Produces
    @Singleton
    @Startup
    Owing owing() {
        return OwingFile.packaged();
    }
}
