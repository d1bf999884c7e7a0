package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Commitment;
import java.time.LocalDate;

/**
 * What was promised from when until when, as texts.
 *
 * @param scoring whether it is the version that scores the quarter of the page
 */
@TemplateData
record VersionText(String from, String until, String target, String formula, boolean scoring) {

    static VersionText of(Commitment version, Commitment scoring, Language language) {
        LocalDate until = version.inForce().until();
        return new VersionText(
                version.inForceFrom().toString(),
                until == null ? FigureText.NONE : until.toString(),
                version.target().words().in(language),
                version.measure().formula().id(),
                version.equals(scoring));
    }
}
