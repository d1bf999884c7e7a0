package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
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
    private final Kinds kinds;
    private final EarlierRevisions revisions;

    ReadComplaints(ComplaintCounts counts, UserCounts users, Kinds kinds, EarlierRevisions revisions) {
        this.counts = counts;
        this.users = users;
        this.kinds = kinds;
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

    private Uni<ComplaintsContent> ended(
            Mutiny.Session session, Quarter quarter, @Nullable ComplaintsContent previous, Instant readAt) {
        return counted(session, quarter, readAt)
                .chain(counted -> revisions
                        .of(session, quarter, readAt)
                        .map(earlier -> PublishComplaints.ended(counted, complaints(earlier), previous)));
    }

    private Uni<PublishComplaints.Counted> counted(Mutiny.Session session, Quarter quarter, Instant readAt) {
        return counts.of(session, quarter)
                .chain(complaints -> users.of(session, quarter, readAt)
                        .map(declared -> new PublishComplaints.Counted(
                                complaints,
                                kinds,
                                declared.map(UserCount::users).orElse(null))));
    }

    private static List<ComplaintsContent> complaints(List<ReportContent> reports) {
        return reports.stream().map(ReportContent::complaints).toList();
    }
}
