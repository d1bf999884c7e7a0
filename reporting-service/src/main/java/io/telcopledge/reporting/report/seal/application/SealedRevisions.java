package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.application.EarlierRevisions;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.seal.SealedContent;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a quarter's sealed reports said before. */
@ApplicationScoped
class SealedRevisions implements EarlierRevisions {

    private final SealedReports reports;

    @Inject
    SealedRevisions(SealedReports reports) {
        this.reports = reports;
    }

    @Override
    public Uni<List<ReportContent>> of(Mutiny.Session session, Quarter quarter, Instant before) {
        return reports.of(session, quarter)
                .map(found -> found.stream()
                        .filter(earlier -> earlier.sealedAt().isBefore(before))
                        .map(SealedContent::of)
                        .toList());
    }
}
