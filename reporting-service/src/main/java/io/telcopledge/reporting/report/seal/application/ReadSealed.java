package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.seal.SealedContent;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what was sealed last, of any quarter. */
@ApplicationScoped
public class ReadSealed {

    /** Feed readers look far more often than reports are sealed. */
    private static final int MOST = 20;

    private final Mutiny.SessionFactory sessions;
    private final SealedReports sealed;

    @Inject
    ReadSealed(Mutiny.SessionFactory sessions, SealedReports sealed) {
        this.sessions = sessions;
        this.sealed = sealed;
    }

    /** A sealed report and what it says. */
    public record Sealed(SealedReport report, ReportContent content) {}

    /** The newest first, at most 20. */
    public Uni<List<Sealed>> newest() {
        return sessions.withSession(session -> sealed.newest(session, MOST))
                .map(found -> found.stream()
                        .map(report -> new Sealed(report, SealedContent.of(report)))
                        .toList());
    }
}
