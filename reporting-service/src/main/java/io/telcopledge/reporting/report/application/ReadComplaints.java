package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.complaint.DeclaredComplaints;
import io.telcopledge.reporting.report.complaint.Kinds;
import io.telcopledge.reporting.report.complaint.PublishComplaints;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.store.ComplaintCounts;
import io.telcopledge.reporting.report.users.UserCount;
import io.telcopledge.reporting.report.users.store.UserCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A quarter's complaints as they may be published. */
@ApplicationScoped
class ReadComplaints {

    private final ComplaintCounts counts;
    private final UserCounts users;
    private final Vocabulary vocabulary;
    private final EarlierRevisions revisions;

    ReadComplaints(ComplaintCounts counts, UserCounts users, Vocabulary vocabulary, EarlierRevisions revisions) {
        this.counts = counts;
        this.users = users;
        this.vocabulary = vocabulary;
        this.revisions = revisions;
    }

    /**
     * Those of a quarter, as they may be published.
     *
     * @param readAt what was declared or sealed from then on does not count
     */
    Uni<ComplaintsContent> of(Mutiny.Session session, Quarter quarter, boolean ended, Instant readAt) {
        return ended
                ? ended(session, quarter, readAt)
                : counted(session, quarter, readAt).map(PublishComplaints::running);
    }

    /** The quarter before is counted by the same rules as in its own report, so that this one tells no more of it. */
    private Uni<ComplaintsContent> ended(Mutiny.Session session, Quarter quarter, Instant readAt) {
        return ended(session, quarter.previous(), null, readAt)
                .chain(previous -> ended(session, quarter, previous, readAt));
    }

    Uni<ComplaintsContent> ended(
            Mutiny.Session session, Quarter quarter, @Nullable ComplaintsContent previous, Instant readAt) {
        return counted(session, quarter, readAt)
                .chain(counted -> revisions
                        .of(session, quarter, readAt)
                        .map(earlier ->
                                PublishComplaints.ended(counted, complaints(earlier, declared(quarter)), previous)));
    }

    private Uni<PublishComplaints.Counted> counted(Mutiny.Session session, Quarter quarter, Instant readAt) {
        return counts.of(session, quarter)
                .chain(complaints -> users.of(session, quarter, readAt)
                        .map(declared -> new PublishComplaints.Counted(
                                declared(quarter).of(complaints),
                                Kinds.of(vocabulary),
                                declared.map(UserCount::users).orElse(null))));
    }

    private DeclaredComplaints declared(Quarter quarter) {
        return new DeclaredComplaints(vocabulary, quarter.toString());
    }

    private static List<ComplaintsContent> complaints(List<ReportContent> reports, DeclaredComplaints declared) {
        return reports.stream().map(ReportContent::complaints).map(declared::of).toList();
    }
}
