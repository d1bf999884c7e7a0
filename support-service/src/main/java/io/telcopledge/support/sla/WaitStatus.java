package io.telcopledge.support.sla;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.api.HotlineFigures;

/** The promise about waiting, over the calls of a span. */
public record WaitStatus(Verdict verdict, @JsonUnwrapped HotlineFigures figures) {

    static WaitStatus of(IntervalCounts counts) {
        return new WaitStatus(Verdict.of(counts), HotlineFigures.of(counts));
    }
}
