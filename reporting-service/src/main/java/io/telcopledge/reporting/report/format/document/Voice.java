package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says things in the reader's language. */
public record Voice(Language language) {

    static final String NONE = "—";

    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    public String say(@Nullable Words words) {
        return words == null ? NONE : words.in(language);
    }

    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
