package io.telcopledge.reporting.report.content;

import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promise in one quarter.
 *
 * @param value in the target's unit; null without evidence of a figure, never 0
 * @param difference from the target, in its unit
 * @param numerator what the value was divided from, as the formula says; null where nothing was found
 * @param leftOut how many the promise's exclusions keep out of the denominator
 * @param interval between what the share of all lies with 95 % confidence; null where the value is not a survey's
 * @param running cases that are not decided yet, counted nowhere else
 * @param completeness of the evidence, in percent
 * @param settled whether only further evidence can change the verdict, and time no more
 */
public record ScoreContent(
        Quarter quarter,
        @Nullable BigDecimal value,
        @Nullable BigDecimal difference,
        @Nullable Long numerator,
        long denominator,
        long leftOut,
        @Nullable WilsonInterval interval,
        long running,
        BigDecimal completeness,
        Verdict verdict,
        boolean settled,
        Words reason) {}
