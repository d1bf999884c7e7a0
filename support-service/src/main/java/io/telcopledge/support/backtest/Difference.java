package io.telcopledge.support.backtest;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case had, and what it would have had, on one condition.
 *
 * @param asItWas null where nothing measured it
 * @param asItWouldBe null where nothing would have measured it
 */
public record Difference(
        String caseId,
        Instant filedAt,
        StopsAt stopsAt,
        @Nullable Judgement asItWas,
        @Nullable Judgement asItWouldBe) {

    /** Whether the verdict is another one; another deadline alone is none. */
    boolean differs() {
        return state(asItWas) != state(asItWouldBe);
    }

    private static @Nullable SlaState state(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.state();
    }
}
