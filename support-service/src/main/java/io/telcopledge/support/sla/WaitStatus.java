package io.telcopledge.support.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.api.HotlineFigures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The promise about waiting, over the calls of a span.
 *
 * @param completeness of the evidence, in percent; null where none can be due yet
 */
public record WaitStatus(
        Verdict verdict,
        @Nullable BigDecimal completeness,
        @JsonUnwrapped HotlineFigures figures) {

    static WaitStatus of(IntervalCounts counts, Completeness completeness) {
        return new WaitStatus(
                Verdict.of(counts, completeness.isEnough()), completeness.percent(), HotlineFigures.of(counts));
    }
}
