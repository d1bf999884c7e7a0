package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.store.RestatementsDue;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import io.telcopledge.reporting.report.store.ReportedQuarters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Which quarters have a report, and how far each is. */
@ApplicationScoped
public class ReadIndex {

    /**
     * A quarter's report.
     *
     * @param revision the newest that is sealed; null while it is a draft
     * @param restatementDue whether the evidence says otherwise by now
     */
    public record Entry(Quarter quarter, @Nullable Integer revision, boolean restatementDue) {}

    private final Mutiny.SessionFactory sessions;
    private final ReportedQuarters quarters;
    private final SealedReports sealed;
    private final RestatementsDue due;

    @Inject
    ReadIndex(Mutiny.SessionFactory sessions, ReportedQuarters quarters, SealedReports sealed, RestatementsDue due) {
        this.sessions = sessions;
        this.quarters = quarters;
        this.sealed = sealed;
        this.due = due;
    }

    /** The newest quarter first. */
    public Uni<List<Entry>> newestFirst() {
        return quarters.newestFirst()
                .chain(found -> sessions.withSession(session -> sealed.newestRevisions(session)
                        .chain(revisions -> due.all(session).map(restated -> entries(found, revisions, restated)))));
    }

    private static List<Entry> entries(List<Quarter> found, Map<Quarter, Integer> revisions, List<Quarter> restated) {
        Set<Quarter> due = new HashSet<>(restated);
        return found.stream()
                .map(quarter -> new Entry(quarter, revisions.get(quarter), due.contains(quarter)))
                .toList();
    }
}
