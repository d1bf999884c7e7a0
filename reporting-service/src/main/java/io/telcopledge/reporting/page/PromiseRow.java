package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.page.chart.Strip;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/** A promise in the overview: what was promised, what is, how it went, and what is to come. */
@TemplateData
record PromiseRow(CardText text, OutlookText outlook, Strip strip) {

    /** What needs a look comes first. */
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.MISSED, Verdict.AT_RISK, Verdict.UNPROVEN, Verdict.NOT_DUE, Verdict.MET);

    /** The worst first; those that stand alike in the order of the commitments. */
    static List<PromiseRow> worstFirst(List<Scorecard.Line> lines, Language language) {
        return lines.stream()
                .sorted(Comparator.comparing(
                        line -> WORST_FIRST.indexOf(line.score().judgement().verdict())))
                .map(line -> CardView.of(line, language))
                .map(card -> new PromiseRow(card.text(), card.outlook(), card.strip()))
                .toList();
    }
}
