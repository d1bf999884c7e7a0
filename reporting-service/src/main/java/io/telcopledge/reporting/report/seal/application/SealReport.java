package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.FourEyes;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.SealingOpens;
import io.telcopledge.reporting.report.seal.store.Contributions;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
            Quarter quarter, FourEyes sealer, @Nullable String ifMatch, String reason) {}

    private final ReadEditions editions;
    private final Contributions contributions;
    private final WriteSeal write;
    private final SealConfig config;
    private final OperatorTime time;

    @Inject
    SealReport(
            ReadEditions editions, Contributions contributions, WriteSeal write, SealConfig config, OperatorTime time) {
        this.editions = editions;
        this.contributions = contributions;
        this.write = write;
        this.config = config;
        this.time = time;
    }

    /**
     * The sealed edition; fails with a {@link Refusal} otherwise. The transaction is to begin with {@link #BEGINNING}.
     */
    public Uni<SealedReport> seal(Mutiny.Session session, Request request) {
        checkOpen(request.quarter());
        return contributions
                .of(session, request.quarter(), lastDay(request.quarter()))
                .invoke(found -> checkSealer(request.sealer().bindingOf(found)))
                .chain(() -> editions.proposal(session, request.quarter()))
                .invoke(proposal -> {
                    new Version(proposal.draft().checksum()).demand(request.ifMatch());
                    if (proposal.saysNothingNew()) {
                        throw Refusal.conflict(
                                "nothing-to-restate",
                                "The draft says what revision " + (proposal.revision() - 1) + " says.");
                    }
                })
                .chain(proposal -> write.seal(session, proposal, request));
    }

    private static void checkSealer(List<String> contributed) {
        if (!contributed.isEmpty()) {
            throw Refusal.of(
                    403,
                    "four-eyes",
                    "Who contributed to a report does not seal it: another manager has to. Yours: "
                            + String.join("; ", contributed) + ".");
        }
    }

    private LocalDate lastDay(Quarter quarter) {
        return time.dayOf(quarter.end(time.zone())).minusDays(1);
    }

    private void checkOpen(Quarter quarter) {
        Instant opens = new SealingOpens(time.zone(), config.allowedLateness()).at(quarter);
        if (time.now().isBefore(opens)) {
            throw Refusal.conflict(
                    "sealing-not-open",
                    "The quarter can be sealed from " + time.text(opens)
                            + ": its end, 48 h for the longest promise, and the lateness allowed to events.");
        }
    }
}
