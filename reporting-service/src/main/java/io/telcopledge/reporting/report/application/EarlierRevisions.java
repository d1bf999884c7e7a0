package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.content.ReportContent;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The sealed revisions of a quarter's report, the oldest first: what they left out stays left out. */
public interface EarlierRevisions {

    /** @param before only those that were sealed before that */
    Uni<List<ReportContent>> of(Mutiny.Session session, Quarter quarter, Instant before);
}
