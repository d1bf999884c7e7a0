package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ScoreText;

/** A promise in one of its quarters, as texts. */
@TemplateData
record QuarterText(String quarter, String value, String counted, String completeness, Entry verdict) {

    static QuarterText of(ScoreText text, ScoreContent score) {
        return new QuarterText(
                score.quarter().toString(),
                text.value(score).text(),
                text.counted(score).text(),
                text.completeness(score),
                text.verdict(score));
    }
}
