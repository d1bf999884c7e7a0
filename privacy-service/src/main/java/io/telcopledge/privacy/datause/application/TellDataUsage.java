package io.telcopledge.privacy.datause.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.privacy.datause.Completeness;
import io.telcopledge.privacy.datause.UsageAccount;
import io.telcopledge.privacy.datause.UsagePeriod;
import io.telcopledge.privacy.datause.store.DataUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

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
     * @param asked which lines, by time and id
     */
    public Uni<UsageAccount> usageOf(String customerRef, UsagePeriod period, PageRequest asked, Instant now) {
        // Completeness is read first: what it says to be told is then in the ledger.
        return sessions.withTransaction(session -> coverage.counted(session, Streams.DATA_ACCESSES)
                .map(declared -> Completeness.of(period, declared, now))
                .chain(completeness -> ledger.newest(
                                session, customerRef, period, asked.after().orElse(null), asked.limit() + 1)
                        .map(lines -> Page.of(lines, asked.limit(), DataUses::keysOf))
                        .chain(page -> ledger.counts(session, customerRef, period)
                                .map(counts -> new UsageAccount(period, page, counts, completeness)))));
    }
}
