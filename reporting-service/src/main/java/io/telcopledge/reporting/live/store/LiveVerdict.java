package io.telcopledge.reporting.live.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.live.VerdictChange;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as clients of the live stream read it; its figures are those of {@code GET /reporting/v1/commitments}.
 *
 * @param before the verdict told before, or null where none was
 * @param completeness of the evidence, in percent
 */
record LiveVerdict(
        String commitment,
        Quarter quarter,
        @Nullable Verdict before,
        Verdict verdict,
        boolean settled,
        Words reason,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        long denominator,
        BigDecimal completeness,
        long revision,
        Instant at) {

    static LiveVerdict of(VerdictChange change, Instant now) {
        Score score = change.score();
        return new LiveVerdict(
                score.commitment().id(),
                score.quarter(),
                change.verdictBefore().orElse(null),
                score.judgement().verdict(),
                score.judgement().settled(),
                score.judgement().reason(),
                score.value(4).orElse(null),
                score.numerator().orElse(null),
                score.measurement().denominator(),
                score.completeness().percent(),
                change.revision(),
                now);
    }

    String json() {
        try {
            return EventJson.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of values is JSON", impossible);
        }
    }
}
