package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.narrative.store.Narratives;
import io.telcopledge.reporting.report.seal.FourEyes;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.SealingOpens;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Seals the next edition of a quarter's report, the first or a restatement, if its rules permit. */
@ApplicationScoped
public class SealReport {

    /** How the transaction must begin: what is read, named and signed is one snapshot, and one seals at a time. */
    public static final List<String> BEGINNING = List.of(
            "set transaction isolation level repeatable read",
            // All evidence is hashed once a quarter: more than what a request usually may take.
            "set local statement_timeout = '10min'",
            SealedReports.LOCK);

    /**
     * Who seals what they read.
     *
     * @param ifMatch the tag of the draft, or null where it was not sent
     * @param reason of a restatement; may be empty
     */
    public record Request(
            Quarter quarter, String sealer, @Nullable String ifMatch, String reason) {}

    private final ReadEditions editions;
    private final Narratives narratives;
    private final WriteSeal write;
    private final SealConfig config;
    private final OperatorTime time;

    @Inject
    SealReport(ReadEditions editions, Narratives narratives, WriteSeal write, SealConfig config, OperatorTime time) {
        this.editions = editions;
        this.narratives = narratives;
        this.write = write;
        this.config = config;
        this.time = time;
    }

    /**
     * The sealed edition; fails with a {@link Refusal} otherwise. The transaction is to begin with {@link #BEGINNING}.
     */
    public Uni<SealedReport> seal(Mutiny.Session session, Request request) {
        return narratives
                .of(session, request.quarter())
                .invoke(versions -> {
                    checkOpen(request.quarter());
                    if (!FourEyes.permit(request.sealer(), versions)) {
                        throw Refusal.of(
                                403,
                                "four-eyes",
                                "Who wrote a narrative of the report does not seal it: another manager has to.");
                    }
                })
                .chain(() -> editions.proposal(session, request.quarter()))
                .invoke(proposal -> {
                    new Version(proposal.draft().checksum()).demand(request.ifMatch());
                    if (proposal.saysNothingNew()) {
                        throw Refusal.conflict(
                                "nothing-to-restate",
                                "The evidence says what revision " + (proposal.revision() - 1) + " says.");
                    }
                })
                .chain(proposal -> write.seal(session, proposal, request));
    }

    private void checkOpen(Quarter quarter) {
        Instant opens = new SealingOpens(time.zone(), config.allowedLateness()).at(quarter);
        if (time.now().isBefore(opens)) {
            throw Refusal.conflict(
                    "sealing-not-open",
                    "The quarter can be sealed from " + time.local(opens)
                            + ": its end, 48 h for the longest promise, and the lateness allowed to events.");
        }
    }
}
