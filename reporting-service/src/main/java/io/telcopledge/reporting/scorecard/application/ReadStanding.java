package io.telcopledge.reporting.scorecard.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.Standing;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import io.telcopledge.reporting.scorecard.store.RecentTotals;
import io.telcopledge.reporting.scorecard.store.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** How one promise stands in a quarter, of all regions or of one, and what is missing of its evidence. */
@ApplicationScoped
public class ReadStanding {

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final RecentTotals recent;
    private final Regions regions;
    private final ToldRegions told;
    private final OperatorTime time;

    @Inject
    ReadStanding(
            Mutiny.SessionFactory sessions,
            QuarterTotals totals,
            RecentTotals recent,
            Regions regions,
            ToldRegions told,
            OperatorTime time) {
        this.sessions = sessions;
        this.totals = totals;
        this.recent = recent;
        this.regions = regions;
        this.told = told;
        this.time = time;
    }

    /** Fails with a {@link Refusal} where the promise cannot be scored for the region. */
    public Uni<Standing> of(Promise promise, Quarter quarter, Optional<String> region) {
        Scoring scoring = new Scoring(time.zone(), time.now());
        Commitment commitment = promise.scoring(quarter);
        return sessions.withSession(session -> regions.of(session, commitment.measure(), quarter)
                .invoke(known -> region.ifPresent(asked -> check(asked, known)))
                .chain(known -> totals.between(
                                session, quarter.minus(ReadScorecard.TREND - 1), quarter, List.of(promise), region)
                        .chain(evidence -> recent(session, scoring, quarter, region)
                                .map(facts -> ReadScorecard.line(promise, quarter, scoring, evidence, facts))
                                .chain(line -> protect(session, line, scoring, evidence))
                                .map(line -> new Standing(
                                        line,
                                        scoring.now(),
                                        region,
                                        known,
                                        scoring.missing(commitment, quarter, evidence))))));
    }

    /** Leaves out the figures of a region where they would tell of one person. */
    private Uni<Scorecard.Line> protect(
            Mutiny.Session session, Scorecard.Line line, Scoring scoring, QuarterEvidence evidence) {
        return evidence.region().isEmpty()
                ? Uni.createFrom().item(line)
                : Multi.createFrom()
                        .iterable(line.trend())
                        .onItem()
                        .transformToUniAndConcatenate(score -> protect(session, score, scoring, evidence))
                        .collect()
                        .asList()
                        .map(trend -> new Scorecard.Line(line.promise(), trend, line.projection()));
    }

    private Uni<Score> protect(Mutiny.Session session, Score score, Scoring scoring, QuarterEvidence evidence) {
        Measure measure = score.commitment().measure();
        if (!told.protects(measure)) {
            return Uni.createFrom().item(score);
        }
        return told.of(session, measure, score.quarter())
                .map(regions -> regions.containsAll(evidence.region().stream().toList()) && !showsCasesEnd(score)
                        ? score
                        : scoring.withheld(score.commitment(), score.quarter(), evidence));
    }

    /** A few cases that still run would each be seen to end, in time or late. */
    private static boolean showsCasesEnd(Score score) {
        long running = score.measurement().running();
        return running > 0 && running < ToldRegions.ENOUGH;
    }

    /** The pace of one region is not read: its days are too few to go by. */
    private Uni<QuarterFacts> recent(
            Mutiny.Session session, Scoring scoring, Quarter quarter, Optional<String> region) {
        return region.isPresent() ? Uni.createFrom().item(QuarterFacts.NONE) : recent.of(session, scoring, quarter);
    }

    private static void check(String region, List<String> known) {
        if (known.isEmpty()) {
            throw Refusal.invalid("region", "must be absent: no evidence of this commitment tells a region");
        }
        if (!known.contains(region)) {
            throw Refusal.invalid("region", "must be one of " + String.join(", ", known));
        }
    }
}
