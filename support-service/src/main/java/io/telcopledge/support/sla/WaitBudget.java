package io.telcopledge.support.sla;

import io.telcopledge.support.hotline.IntervalCounts;
import org.jspecify.annotations.Nullable;

/**
 * How much waiting the answered calls of the quarter still have, before their average breaks the promise.
 *
 * @param allowedMillis what they may wait together: 30 seconds each
 * @param waitedMillis what they waited
 * @param leftMillis the difference, negative where the average is broken; null where nobody was answered
 */
public record WaitBudget(
        long allowedMillis, long waitedMillis, @Nullable Long leftMillis) {

    static WaitBudget of(IntervalCounts counts) {
        long allowed = Math.multiplyExact(counts.answered(), IntervalCounts.TARGET_MILLIS);
        return new WaitBudget(
                allowed, counts.waitMillis(), counts.answered() == 0 ? null : allowed - counts.waitMillis());
    }
}
