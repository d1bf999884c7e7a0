package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.application.ReadDraft;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.seal.SealedContent;
import io.telcopledge.reporting.report.seal.SealedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * The report that the public reads, of which every page and file is made: the newest sealed one, else the draft's
 * figures.
 */
@ApplicationScoped
public class ReadReport {

    private final ReadEditions editions;
    private final ReadDraft draft;

    @Inject
    ReadReport(ReadEditions editions, ReadDraft draft) {
        this.editions = editions;
        this.draft = draft;
    }

    /** The report of a quarter that has begun; fails with a {@link Refusal} otherwise. */
    public Uni<QuarterlyReport> of(Quarter quarter) {
        return editions.newest(quarter)
                .chain(newest -> newest.map(kept -> Uni.createFrom().item(() -> sealed(kept)))
                        .orElseGet(() -> draft.of(quarter)));
    }

    private static QuarterlyReport sealed(SealedReport kept) {
        return new QuarterlyReport(
                SealedContent.of(kept),
                CanonicalReport.asSealed(kept.report().getBytes(StandardCharsets.UTF_8)),
                kept.sealedAt());
    }
}
