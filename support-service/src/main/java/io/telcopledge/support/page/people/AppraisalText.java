package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.support.appraisal.api.AppraisalView;
import io.telcopledge.support.appraisal.api.SatisfactionView;
import io.telcopledge.support.page.CallFigures;
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
                        appraisal.team() == null ? FigureText.NONE : appraisal.team(),
                        PartText.score(appraisal.score()),
                        appraisal.score() == null ? parts.get(0).whyNone() : "",
                        appraisal.closed()),
                parts,
                new Heard(
                        FigureText.count(appraisal.answered()),
                        staff.figures().share(said.fourOrFive().share()),
                        interval(said.fourOrFive().interval(), staff.figures()),
                        FigureText.number(said.mean(), 2),
                        staff.figures().share(said.responses())));
    }

    static String interval(@Nullable WilsonInterval interval, CallFigures figures) {
        return interval == null
                ? FigureText.NONE
                : figures.percent(interval.low()) + " – " + figures.percent(interval.high());
    }
}
