package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.support.appraisal.Criterion;
import io.telcopledge.support.appraisal.api.PartView;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.page.CallFigures;
import io.telcopledge.support.page.StaffFrame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One part of a score.
 *
 * @param measured what the points are for
 * @param bar its points as a length, 0 to 100
 * @param whyNone why it has no points; empty where it has
 */
@TemplateData
record PartText(String title, int weight, String measured, String points, long bar, String whyNone) {

    static PartText of(PartView part, StaffFrame staff) {
        BigDecimal points = part.points();
        return new PartText(
                staff.terms().of(part.criterion()),
                part.weight(),
                part.criterion() == Criterion.HANDLING_TIME
                        ? mean(part, staff.figures())
                        : staff.figures().share(Share.of(part.numerator(), part.denominator())),
                score(points),
                points == null ? 0 : points.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                points == null
                        ? staff.language()
                                .say(
                                        "证据不足：" + part.denominator() + "，至少需 " + part.minimum(),
                                        "too little evidence: " + part.denominator() + " of at least " + part.minimum())
                        : "");
    }

    private static String mean(PartView part, CallFigures figures) {
        return part.denominator() == 0
                ? FigureText.NONE
                : figures.seconds(BigDecimal.valueOf(part.numerator())
                                .divide(BigDecimal.valueOf(part.denominator() * 1000), 3, RoundingMode.HALF_UP))
                        + " (" + FigureText.count(part.denominator()) + ")";
    }

    static String score(@Nullable BigDecimal points) {
        return FigureText.number(points, 1);
    }
}
