package io.telcopledge.reporting.scorecard.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Period;
import io.telcopledge.reporting.scorecard.EvidenceItem;
import io.telcopledge.reporting.scorecard.store.EvidenceBehind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a figure was made of, down to the events. */
@ApplicationScoped
public class ReadEvidence {

    private final Mutiny.SessionFactory sessions;
    private final EvidenceBehind behind;

    @Inject
    ReadEvidence(Mutiny.SessionFactory sessions, EvidenceBehind behind) {
        this.sessions = sessions;
        this.behind = behind;
    }

    /** A page of it; a figure of a year was made of the year's quarters so far. */
    public Uni<Page<EvidenceItem>> of(Commitment commitment, Quarter quarter, Optional<Cursor> after, int limit) {
        Quarter first = commitment.period() == Period.YEAR ? new Quarter(quarter.year(), 1) : quarter;
        return sessions.withSession(session -> behind.page(session, commitment, first, quarter, after, limit));
    }
}
