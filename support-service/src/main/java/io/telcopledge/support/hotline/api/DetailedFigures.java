package io.telcopledge.support.hotline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.support.figures.AverageTime;
import io.telcopledge.support.hotline.Count;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Thresholds;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an interval or of many together.
 *
 * @param waits of the answered calls
 * @param serviceLevel by four formulas; null where its thresholds changed within the span
 * @param talk of the answered calls whose conversation's length is known
 */
public record DetailedFigures(
        @JsonUnwrapped HotlineFigures figures,
        Waits waits,
        @Nullable ServiceLevel serviceLevel,
        Abandonment abandonment,
        AverageTime talk) {

    static DetailedFigures of(IntervalCounts counts, Collection<Thresholds> inForce) {
        return new DetailedFigures(
                HotlineFigures.of(counts),
                Waits.of(counts.answeredWaits()),
                ServiceLevel.of(counts, inForce),
                Abandonment.of(counts),
                AverageTime.of(counts.get(Count.TALK_MILLIS), counts.get(Count.TALKED)));
    }
}
