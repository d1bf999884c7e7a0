package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.support.appraisal.api.AppraisalView;
import io.telcopledge.support.appraisal.api.SatisfactionView;
import io.telcopledge.support.page.FigureText;
import io.telcopledge.support.page.StaffFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agent's quarter: the score, and the parts that it is made of. */
@TemplateData
record AppraisalText(StaffFrame staff, QuarterChoice quarter, Head head, List<PartText> parts, Heard heard) {

    /**
     * The score.
     *
     * @param whyNone why there is none; empty where there is
     */
    @TemplateData
    record Head(String agent, String team, String score, String whyNone, boolean closed) {}

    /**
     * What callers said.
     *
     * @param share who rated 4 or 5
     * @param interval between what that lies with 95 % confidence
     */
    @TemplateData
    record Heard(String calls, String share, String interval, String mean, String responses) {}

    static AppraisalText of(AppraisalView appraisal, StaffFrame staff, QuarterChoice quarter) {
        SatisfactionView said = appraisal.satisfaction();
        List<PartText> parts =
                appraisal.parts().stream().map(part -> PartText.of(part, staff)).toList();
        return new AppraisalText(
                staff,
                quarter,
                new Head(
                        appraisal.agentRef(),
                        appraisal.team() == null ? "–" : appraisal.team(),
                        PartText.score(appraisal.score()),
                        appraisal.score() == null ? parts.get(0).whyNone() : "",
                        appraisal.closed()),
                parts,
                new Heard(
                        FigureText.count(appraisal.answered()),
                        FigureText.share(said.fourOrFive().share()),
                        interval(said.fourOrFive().interval()),
                        FigureText.decimal(said.mean(), 2),
                        FigureText.share(said.responses())));
    }

    static String interval(@Nullable WilsonInterval interval) {
        return interval == null
                ? "–"
                : FigureText.percent(interval.low()) + " – " + FigureText.percent(interval.high());
    }
}
