package io.telcopledge.privacy.datause.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.privacy.datause.Completeness;
import io.telcopledge.privacy.datause.UsageAccount;
import io.telcopledge.privacy.datause.UsageCursor;
import io.telcopledge.privacy.datause.UsagePage;
import io.telcopledge.privacy.datause.UsagePeriod;
import io.telcopledge.privacy.datause.store.DataUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Tells a customer how their data was used. */
@ApplicationScoped
public class TellDataUsage {

    private final Mutiny.SessionFactory sessions;
    private final DataUses ledger;
    private final CoveredSpans coverage;

    TellDataUsage(Mutiny.SessionFactory sessions, DataUses ledger, CoveredSpans coverage) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.coverage = coverage;
    }

    /**
     * The account of one customer.
     *
     * @param limit lines on the page, 1 or more
     * @param after the line that the page follows, or null for the newest
     */
    public Uni<UsageAccount> usageOf(
            String customerRef, UsagePeriod period, int limit, @Nullable UsageCursor after, Instant now) {
        // Completeness is read first: what it says to be told is then in the ledger.
        return sessions.withTransaction(session -> coverage.counted(session, Streams.DATA_ACCESSES)
                .map(declared -> Completeness.of(period, declared, now))
                .chain(completeness -> ledger.newest(session, customerRef, period, after, limit + 1)
                        .map(lines -> UsagePage.of(lines, limit))
                        .chain(page -> ledger.counts(session, customerRef, period)
                                .map(counts -> new UsageAccount(period, page, counts, completeness)))));
    }
}
