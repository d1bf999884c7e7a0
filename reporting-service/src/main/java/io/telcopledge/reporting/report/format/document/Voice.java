package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Words;
import org.jspecify.annotations.Nullable;

/** Says things in the reader's language. */
public record Voice(Language language) {

    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    public String say(@Nullable Words words) {
        return words == null ? FigureText.NONE : words.in(language);
    }
}
