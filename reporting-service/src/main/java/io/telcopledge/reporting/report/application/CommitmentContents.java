package io.telcopledge.reporting.report.application;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.MeasureContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.content.TargetContent;
import io.telcopledge.reporting.report.content.TitledContent;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scoring;
import java.util.List;
import java.util.stream.IntStream;

/** The promises' part of a report, which follows from the commitments and the summed evidence alone. */
public final class CommitmentContents {

    /** How many quarters a trend has. */
    static final int TREND = 8;

    /** To how many a report tells a figure; more only where it takes them to see how it lies to its target. */
    public static final int DECIMALS = 4;

    private CommitmentContents() {}

    /** In the order of the commitments. */
    public static List<CommitmentContent> of(
            Commitments commitments, Quarter quarter, Scoring scoring, QuarterEvidence evidence) {
        return commitments.promises().stream()
                .map(promise -> commitment(promise, quarter, scoring, evidence))
                .toList();
    }

    private static CommitmentContent commitment(
            Promise promise, Quarter quarter, Scoring scoring, QuarterEvidence evidence) {
        Commitment commitment = promise.scoring(quarter);
        List<ScoreContent> trend = IntStream.rangeClosed(1, TREND)
                .mapToObj(index -> quarter.minus(TREND - index))
                .map(past -> score(scoring.score(promise.scoring(past), past, evidence)))
                .toList();
        return new CommitmentContent(
                commitment.id(),
                commitment.title(),
                department(commitment.owner()),
                target(commitment.target()),
                new MeasureContent(
                        commitment.measure().formula().id(),
                        commitment.measure().parameters(),
                        commitment.population(),
                        commitment.period().id(),
                        commitment.inForceFrom(),
                        commitment.evidence().streams(),
                        commitment.evidence().completeness()),
                trend.get(TREND - 1),
                trend.get(TREND - 2),
                trend.get(TREND - 5),
                trend);
    }

    public static TargetContent target(Target target) {
        return new TargetContent(
                target.bound().comparator(), target.value(), target.unit().symbol(), target.words());
    }

    public static ScoreContent score(Score score) {
        return new ScoreContent(
                score.quarter(),
                score.value(DECIMALS).orElse(null),
                score.difference(DECIMALS).orElse(null),
                score.numerator().orElse(null),
                score.measurement().denominator(),
                score.leftOut(),
                score.interval().orElse(null),
                score.measurement().running(),
                score.completeness().percent(),
                score.judgement().verdict(),
                score.judgement().settled(),
                score.judgement().reason());
    }

    private static TitledContent department(Department department) {
        return new TitledContent(department.id(), department.title());
    }
}
