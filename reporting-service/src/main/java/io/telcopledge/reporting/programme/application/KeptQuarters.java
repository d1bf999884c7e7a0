package io.telcopledge.reporting.programme.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.programme.Programme;
import io.telcopledge.reporting.programme.Proof;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** In which quarters the promises were kept that show milestones. */
@ApplicationScoped
class KeptQuarters {

    private final QuarterTotals totals;
    private final List<Promise> promises;
    private final OperatorTime time;

    @Inject
    KeptQuarters(QuarterTotals totals, Programme programme, Commitments commitments, OperatorTime time) {
        this.totals = totals;
        this.promises = programme
                .milestones()
                .flatMap(milestone ->
                        milestone.proof() instanceof Proof.ByVerdict verdict ? Stream.of(verdict) : Stream.empty())
                .map(Proof.ByVerdict::commitment)
                .distinct()
                .map(id -> commitments.promise(id).orElseThrow())
                .toList();
        this.time = time;
    }

    /** By promise, the whole quarters from {@code start} on that have ended and in which it was kept, oldest first. */
    Uni<Map<String, List<Quarter>>> between(Mutiny.Session session, Instant start, Instant now) {
        Quarter holding = time.quarterOf(start);
        Quarter first = holding.start(time.zone()).equals(start) ? holding : holding.next();
        List<Quarter> ended = Stream.iterate(
                        first, quarter -> !quarter.end(time.zone()).isAfter(now), Quarter::next)
                .toList();
        if (ended.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Scoring scoring = new Scoring(time.zone(), now);
        return totals.between(session, first, ended.get(ended.size() - 1), promises)
                .map(evidence ->
                        promises.stream().collect(Collectors.toMap(Promise::id, kept(ended, scoring, evidence))));
    }

    private static Function<Promise, List<Quarter>> kept(
            List<Quarter> ended, Scoring scoring, QuarterEvidence evidence) {
        return promise -> ended.stream()
                .filter(quarter -> isKept(scoring.score(promise.scoring(quarter), quarter, evidence)
                        .judgement()))
                .toList();
    }

    /** So far is not enough. */
    private static boolean isKept(Judgement judgement) {
        return judgement.verdict() == Verdict.MET && judgement.settled();
    }
}
