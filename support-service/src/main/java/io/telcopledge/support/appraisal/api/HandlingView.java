package io.telcopledge.support.appraisal.api;

import io.telcopledge.support.appraisal.CallCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long an agent's conversations were.
 *
 * @param meanSeconds rounded half up to three decimals, or null where no length is known
 * @param calls whose length is known
 */
public record HandlingView(@Nullable BigDecimal meanSeconds, long talkMillis, long calls) {

    static HandlingView of(CallCounts counts) {
        BigDecimal mean = counts.timed() == 0
                ? null
                : BigDecimal.valueOf(counts.talkMillis())
                        .divide(BigDecimal.valueOf(counts.timed() * 1000), 3, RoundingMode.HALF_UP);
        return new HandlingView(mean, counts.talkMillis(), counts.timed());
    }
}
