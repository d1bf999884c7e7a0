package io.telcopledge.reporting.regime.file;

import io.quarkus.runtime.Startup;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.regime.Regimes;
import io.telcopledge.reporting.report.complaint.Kind;
import io.telcopledge.reporting.report.complaint.Kinds;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the file once, at start: a service whose regimes are not valid does not come up. */
class RegimesInForce {

    @Produces
    @Singleton
    @Startup
    Regimes regimes(Commitments commitments, Vocabulary vocabulary) {
        return RegimesFile.packaged(
                commitments, Kinds.of(vocabulary).all().stream().map(Kind::id).toList());
    }
}
