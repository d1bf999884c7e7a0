package io.telcopledge.reporting.backtest;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a proposed file against the one in force, on the same evidence. In force is, for each quarter, the version that
 * scored it; proposed is the latest version of the proposal, as though it had always been in force: a change takes
 * effect from its date only, and what it would have meant is the question.
 */
public record BackTest(Commitments inForce, Commitments proposed, Scoring scoring) {

    /** Promise by promise, the quarters from the first to the last. */
    public List<Comparison> compare(List<Quarter> quarters, QuarterEvidence evidence) {
        return Stream.concat(inForce.promises().stream(), proposed.promises().stream())
                .map(Promise::id)
                .distinct()
                .flatMap(id -> quarters.stream().map(quarter -> compare(id, quarter, evidence)))
                .toList();
    }

    private Comparison compare(String id, Quarter quarter, QuarterEvidence evidence) {
        Optional<Commitment> now = inForce.promise(id).map(promise -> promise.scoring(quarter));
        Optional<Commitment> then = proposed.withId(id).map(Commitment::asIfAlwaysInForce);
        return new Comparison(
                id,
                quarter,
                score(now, quarter, evidence).orElse(null),
                score(then, quarter, evidence).orElse(null));
    }

    private Optional<Score> score(Optional<Commitment> version, Quarter quarter, QuarterEvidence evidence) {
        return version.map(commitment -> scoring.score(commitment, quarter, evidence));
    }
}
