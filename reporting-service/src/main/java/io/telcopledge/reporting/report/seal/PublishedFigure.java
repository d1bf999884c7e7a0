package io.telcopledge.reporting.report.seal;

import io.telcopledge.reporting.report.content.ScoreContent;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one promise, in its own texts.
 *
 * @param value in the target's unit; null without evidence of a figure
 */
public record PublishedFigure(
        @Nullable String value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String completeness,
        String verdict) {

    static PublishedFigure of(ScoreContent score) {
        return new PublishedFigure(
                score.value() == null ? null : score.value().toPlainString(),
                score.numerator(),
                score.denominator(),
                score.completeness().toPlainString(),
                score.verdict().name());
    }
}
