package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Score;

/**
 * A promise as a small picture for other sites: its name, its verdict and its figure.
 *
 * @param nameWidth of the part with the name, in pixels
 * @param stateWidth of the part with verdict and figure
 */
@TemplateData
record Badge(String name, String state, String style, int nameWidth, int stateWidth) {

    private static final int MARGINS = 16;
    private static final int WIDE = 11;
    private static final int NARROW = 6;

    Badge {
        name = TextRule.PROSE.legible(name);
        state = TextRule.PROSE.legible(state);
    }

    static Badge of(Score score, Language language) {
        CardText text = CardText.of(score, language);
        VerdictView verdict = text.verdict();
        String figure = text.value().equals(FigureText.NONE) ? "" : " · " + text.value();
        String state = verdict.sign() + " " + verdict.word() + figure;
        return new Badge(text.title(), state, verdict.style(), width(text.title()), width(state));
    }

    public int width() {
        return nameWidth + stateWidth;
    }

    /** About as wide as system fonts are at 11 pixels; the picture fits the text to it. */
    private static int width(String text) {
        return MARGINS
                + text.codePoints()
                        .map(letter -> Character.isIdeographic(letter) ? WIDE : NARROW)
                        .sum();
    }
}
