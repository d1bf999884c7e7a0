package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;
import io.telcopledge.kit.figures.FigureText;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a table.
 *
 * @param text as people read it
 * @param number as programs read it; null where it is no number
 * @param verdict where the text is a verdict; else null
 */
@TemplateData
public record Entry(
        String text, @Nullable BigDecimal number, @Nullable Mark verdict) {

    public Entry {
        text = TextRule.PROSE.legible(text);
    }

    /** A verdict's sign and its style, so that the word does not stand alone. */
    @TemplateData
    public record Mark(String style, String sign) {}

    static Entry of(String text) {
        return new Entry(text, null, null);
    }

    static Entry of(long number) {
        return new Entry(FigureText.count(number), BigDecimal.valueOf(number), null);
    }

    static Entry of(BigDecimal number) {
        return new Entry(FigureText.number(number), number, null);
    }

    /** A number, or a word for why there is none. */
    static Entry of(@Nullable Long number, String otherwise) {
        return number == null ? of(otherwise) : of(number.longValue());
    }

    static Entry of(@Nullable BigDecimal number, String otherwise) {
        return number == null ? of(otherwise) : of(number);
    }

    public Optional<BigDecimal> value() {
        return Optional.ofNullable(number);
    }
}
