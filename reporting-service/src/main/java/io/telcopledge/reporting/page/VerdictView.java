package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.VerdictMark;

/** A verdict by sign, word and colour, so that none of them must be seen alone. */
@TemplateData
record VerdictView(String style, String sign, String word, String reason) {

    static VerdictView of(Judgement judgement, Language language) {
        VerdictMark mark = VerdictMark.of(judgement.verdict(), judgement.settled());
        return new VerdictView(
                mark.style(),
                mark.sign(),
                mark.word().in(language),
                new FigureText(language).sentence(judgement.reason().in(language)));
    }
}
