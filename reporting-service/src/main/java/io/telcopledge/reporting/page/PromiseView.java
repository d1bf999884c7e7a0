package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.util.List;

/**
 * A promise's own page.
 *
 * @param asOf the minute at which the figures were read, in the operator's zone
 * @param fileSha256 of the file that the promise was read from
 */
@TemplateData
record PromiseView(
        PageFrame page,
        String quarter,
        String asOf,
        CardView card,
        MethodText method,
        List<VersionText> versions,
        String fileSha256) {

    static PromiseView of(PageFrame page, String quarter, String asOf, Scorecard.Line line, String fileSha256) {
        Language language = page.language();
        Commitment scoring = line.score().commitment();
        return new PromiseView(
                page,
                quarter,
                asOf,
                CardView.of(line, language),
                MethodText.of(scoring, language),
                line.promise().versions().stream()
                        .map(version -> VersionText.of(version, scoring, language))
                        .toList(),
                fileSha256);
    }

    /** This page for another quarter. */
    public String href(String otherQuarter) {
        return page.href(card.text().href() + "?quarter=" + otherQuarter);
    }

    /** The report whose evidence the figures come from. */
    public String report() {
        return "/reports/" + quarter;
    }

    public String json() {
        return "/reporting/v1/commitments/" + card.text().id() + "?quarter=" + quarter;
    }

    public String versionsJson() {
        return "/reporting/v1/commitments/" + card.text().id() + "/versions";
    }
}
