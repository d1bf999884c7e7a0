package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.application.ReadDraft;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.seal.SealedContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
                .chain(newest -> newest.map(kept -> Uni.createFrom()
                                .item(() -> new QuarterlyReport(SealedContent.of(kept), kept.sealedAt())))
                        .orElseGet(() -> draft.of(quarter)));
    }
}
