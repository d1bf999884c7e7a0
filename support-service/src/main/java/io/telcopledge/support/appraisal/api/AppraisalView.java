package io.telcopledge.support.appraisal.api;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.Appraisal;
import io.telcopledge.support.appraisal.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent's quarter.
 *
 * @param team where the agent works now, or null where nobody has said so
 * @param closed whether it is over and published; late records may still change it
 * @param rule the name of the rules of the score
 * @param score 0 to 100, the mean of the parts' points by their weights, or null with the reason
 * @param weighed the sum of the weights of the parts that have points, of 100
 * @param answered calls
 */
public record AppraisalView(
        String agentRef,
        @Nullable String team,
        Quarter quarter,
        boolean closed,
        String rule,
        @Nullable BigDecimal score,
        @Nullable String whyNoScore,
        int weighed,
        List<PartView> parts,
        long answered,
        SatisfactionView satisfaction,
        ShareView firstContactResolution,
        ShareView promisesKept,
        HandlingView handlingTime) {

    static AppraisalView of(
            String agentRef, @Nullable String team, Quarter quarter, boolean closed, Evidence evidence) {
        Appraisal appraisal = Appraisal.of(evidence);
        return new AppraisalView(
                agentRef,
                team,
                quarter,
                closed,
                Appraisal.RULE,
                appraisal.score(),
                appraisal.whyNoScore().orElse(null),
                appraisal.weighed(),
                appraisal.parts().stream().map(PartView::of).toList(),
                evidence.calls().answered(),
                SatisfactionView.of(evidence.calls()),
                ShareView.of(evidence.calls().resolved(), evidence.calls().outcomeKnown()),
                ShareView.of(evidence.promises().kept(), evidence.promises().fulfilled()),
                HandlingView.of(evidence.calls()));
    }
}
