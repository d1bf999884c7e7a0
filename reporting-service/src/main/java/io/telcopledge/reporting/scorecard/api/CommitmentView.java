package io.telcopledge.reporting.scorecard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A promise and how it stands, as JSON.
 *
 * @param isFinal whether only a correction of the evidence can still change the verdict
 */
record CommitmentView(
        String id,
        Words title,
        DepartmentView owner,
        TargetView target,
        FormulaView formula,
        Words population,
        String period,
        @JsonUnwrapped FiguresView figures,
        @Nullable BigDecimal difference,
        @JsonProperty("final") boolean isFinal,
        Words reason,
        OffsetDateTime asOf,
        List<FiguresView> trend) {

    record DepartmentView(String id, Words title) {}

    record TargetView(String comparator, BigDecimal value, String unit, Words words) {}

    record FormulaView(String name, Map<String, String> parameters, List<String> streams, BigDecimal completeness) {}

    static CommitmentView of(Scorecard.Line line, OffsetDateTime asOf) {
        Score score = line.score();
        Commitment commitment = score.commitment();
        return new CommitmentView(
                commitment.id(),
                commitment.title(),
                new DepartmentView(commitment.owner().id(), commitment.owner().title()),
                new TargetView(
                        commitment.target().bound().comparator(),
                        commitment.target().value(),
                        commitment.target().unit().symbol(),
                        commitment.target().words()),
                new FormulaView(
                        commitment.measure().formula().id(),
                        commitment.measure().parameters(),
                        commitment.evidence().streams(),
                        commitment.evidence().completeness()),
                commitment.population(),
                commitment.period().id(),
                FiguresView.of(score),
                score.difference(4).orElse(null),
                score.judgement().settled(),
                score.judgement().reason(),
                asOf,
                line.trend().stream().map(FiguresView::of).toList());
    }
}
