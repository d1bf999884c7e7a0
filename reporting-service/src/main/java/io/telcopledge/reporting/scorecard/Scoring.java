package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Pace;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Judging;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Phase;
import io.telcopledge.reporting.verdict.Share;
import io.telcopledge.reporting.verdict.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores promises as of an instant.
 *
 * @param zone decides which instants a quarter holds
 * @param now an ended quarter does not depend on it
 */
public record Scoring(ZoneId zone, Instant now) {

    /** A live source speaks of a span only after it; so much silence at the running end is no gap. */
    static final Duration HEARTBEAT_LAG = Duration.ofMinutes(2);

    public Score score(Commitment commitment, Quarter quarter, QuarterEvidence evidence) {
        Term term = Term.of(commitment.period(), quarter, zone);
        LeftOut leftOut = LeftOut.of(commitment.exclusions());
        Measurement all = Measuring.of(commitment.measure(), basis(quarter, evidence));
        Measurement measurement = leftOut.isNothing()
                ? all
                : Measuring.of(commitment.measure(), basis(quarter, evidence.leaving(leftOut)));
        List<String> streams = commitment.evidence().streams();
        Share covered =
                streams.isEmpty() ? Share.ALL : evidence.coverage().share(streams, term.start(), dueUntil(quarter));
        Situation situation = new Situation(
                commitment, phase(commitment, quarter, term), measurement, covered, term.elapsed(dueUntil(quarter)));
        return new Score(
                commitment,
                quarter,
                measurement,
                all.denominator() - measurement.denominator(),
                situation.completeness(),
                Judging.judge(situation));
    }

    /** A score that says nothing of what was found, and how complete the evidence is that was covered. */
    public Score withheld(Commitment commitment, Quarter quarter, QuarterEvidence evidence) {
        Score empty = score(commitment, quarter, evidence.withoutFacts());
        return new Score(commitment, quarter, Measurement.NOTHING, 0, empty.completeness(), Judgement.WITHHELD);
    }

    /**
     * How a running quarter is thought to end, by what the last seven full days add up to; not of a promise that leaves
     * something out, which the days are not told apart by.
     */
    public Optional<Projection> project(Score score, QuarterFacts recent) {
        return isRunning(score.quarter()) && score.commitment().exclusions().isEmpty()
                ? Projection.of(
                        score,
                        Measuring.of(
                                score.commitment().measure(), basis(score.quarter(), alone(score.quarter(), recent))),
                        pace(score.quarter()))
                : Optional.empty();
    }

    private static QuarterEvidence alone(Quarter quarter, QuarterFacts facts) {
        return new QuarterEvidence(Map.of(quarter, facts), Coverage.NONE);
    }

    /** At which a quarter is thought to go on. */
    public Pace pace(Quarter quarter) {
        return Pace.at(now, quarter.end(zone), zone);
    }

    public boolean isRunning(Quarter quarter) {
        return hasBegun(quarter) && !hasEnded(quarter);
    }

    /** What is missing of the evidence of a promise in a quarter, by source. */
    public Missing missing(Commitment commitment, Quarter quarter, QuarterEvidence evidence) {
        Term term = Term.of(commitment.period(), quarter, zone);
        return new Missing(
                commitment.evidence().streams().stream()
                        .flatMap(
                                stream -> evidence.coverage().missing(stream, term.start(), dueUntil(quarter)).stream())
                        .toList(),
                Measuring.missingMonths(commitment.measure(), basis(quarter, evidence)));
    }

    private Basis basis(Quarter quarter, QuarterEvidence evidence) {
        return new Basis(quarter, hasEnded(quarter), dueUntil(quarter), zone, evidence);
    }

    /** Up to when a quarter's evidence can be expected. */
    public Instant dueUntil(Quarter quarter) {
        Instant end = quarter.end(zone);
        return hasEnded(quarter) ? end : now.minus(HEARTBEAT_LAG);
    }

    public boolean hasEnded(Quarter quarter) {
        return !now.isBefore(quarter.end(zone));
    }

    public boolean hasBegun(Quarter quarter) {
        return !now.isBefore(quarter.start(zone));
    }

    private Phase phase(Commitment commitment, Quarter quarter, Term term) {
        if (!hasBegun(quarter)) {
            return Phase.NOT_BEGUN;
        }
        LocalDate start = commitment.period().start(quarter);
        if (start.isBefore(commitment.inForceFrom())) {
            return Phase.BEFORE_IN_FORCE;
        }
        if (commitment.inForce().isOverBefore(start)) {
            return Phase.NO_LONGER_IN_FORCE;
        }
        return dueUntil(quarter).isBefore(term.end()) ? Phase.RUNNING : Phase.ENDED;
    }
}
