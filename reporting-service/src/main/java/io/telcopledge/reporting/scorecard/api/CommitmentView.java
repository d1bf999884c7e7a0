package io.telcopledge.reporting.scorecard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise and how it stands, as JSON.
 *
 * @param promise the version that scores the quarter
 * @param isFinal whether only a correction of the evidence can still change the verdict
 */
record CommitmentView(
        @JsonUnwrapped VersionView promise,
        @JsonUnwrapped FiguresView figures,
        @Nullable BigDecimal difference,
        @JsonProperty("final") boolean isFinal,
        Words reason,
        @JsonUnwrapped OutlookView outlook,
        OffsetDateTime asOf,
        List<FiguresView> trend) {

    static CommitmentView of(Scorecard.Line line, Instant asOf, OperatorTime time) {
        Score score = line.score();
        return new CommitmentView(
                VersionView.of(score.commitment()),
                FiguresView.of(score),
                score.difference(4).orElse(null),
                score.judgement().settled(),
                score.judgement().reason(),
                OutlookView.of(line, time),
                time.local(asOf),
                line.trend().stream().map(FiguresView::of).toList());
    }
}
