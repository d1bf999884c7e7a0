package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/**
 * A promise's own page.
 *
 * @param asOf the minute at which the figures were read, in the operator's zone
 * @param region the one whose figures these are; empty for all
 * @param regions those that can be asked for
 * @param missing of the quarter's evidence
 * @param fileSha256 of the file that the promise was read from
 */
@TemplateData
record PromiseView(
        PageFrame page,
        String quarter,
        String asOf,
        CardView card,
        String region,
        List<RegionText> regions,
        List<MissingText> missing,
        MethodText method,
        List<VersionText> versions,
        String fileSha256) {

    static PromiseView of(
            PageFrame page, String asOf, Standing standing, ZoneId zone, String fileSha256, Vocabulary vocabulary) {
        Language language = page.language();
        Scorecard.Line line = standing.line();
        Commitment scoring = line.score().commitment();
        return new PromiseView(
                page,
                line.score().quarter().toString(),
                asOf,
                CardView.of(line, language),
                standing.region().orElse(""),
                standing.regions().stream()
                        .map(region -> RegionText.of(region, vocabulary, language))
                        .toList(),
                MissingText.of(standing.missing(), zone, language),
                MethodText.of(scoring, language),
                line.promise().versions().stream()
                        .map(version -> VersionText.of(version, scoring, language))
                        .toList(),
                fileSha256);
    }

    /** This page for another quarter. */
    public String href(String otherQuarter) {
        return page.href(address(otherQuarter, region));
    }

    /** This page for another region; all of them when it is empty. */
    public String regionHref(String otherRegion) {
        return page.href(address(quarter, otherRegion));
    }

    private String address(String ofQuarter, String ofRegion) {
        String asked = ofRegion.isEmpty() ? "" : "&region=" + URLEncoder.encode(ofRegion, StandardCharsets.UTF_8);
        return card.text().href() + "?quarter=" + ofQuarter + asked;
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
