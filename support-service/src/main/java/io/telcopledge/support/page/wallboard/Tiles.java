package io.telcopledge.support.page.wallboard;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.support.hotline.api.DetailedFigures;
import io.telcopledge.support.hotline.api.Formula;
import io.telcopledge.support.hotline.api.HotlineReport;
import io.telcopledge.support.hotline.api.ServiceLevel;
import io.telcopledge.support.page.CallFigures;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StateSign;
import io.telcopledge.support.sla.WaitStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The large figures, each with what it is of. */
final class Tiles {

    private Tiles() {}

    static List<Tile> of(ReadWallboard.Wallboard read, StaffFrame staff) {
        Language language = staff.language();
        CallFigures figures = staff.figures();
        DetailedFigures today = read.today().totals();
        WaitStatus hour = read.promises().promises().stream()
                .map(promise -> promise.now())
                .filter(WaitStatus.class::isInstance)
                .map(WaitStatus.class::cast)
                .findFirst()
                .orElseThrow();
        return List.of(
                new Tile(
                        language.say("平均等待（近一小时）", "Average wait, last hour"),
                        figures.average(hour.figures().averageWait()),
                        StateSign.of(hour.verdict(), staff.terms()),
                        language.say("承诺 ≤ 30 秒，按通话加权", "promised ≤ 30 s, weighted by calls")),
                new Tile(
                        language.say("今日接通", "Answered today"),
                        FigureText.count(today.figures().averageWait().calls()),
                        null,
                        language.say("今日平均等待 ", "average wait today ")
                                + figures.average(today.figures().averageWait())),
                new Tile(
                        language.say("今日放弃", "Abandoned today"),
                        FigureText.count(today.figures().abandoned()),
                        null,
                        figures.percent(today.abandonment().rate().percent()) + language.say(" 的来电", " of all calls")),
                new Tile(
                        language.say("今日等待 p90", "Wait today, p90"),
                        figures.seconds(today.waits().p90()),
                        null,
                        "p50 " + figures.seconds(today.waits().p50()) + " · p95 "
                                + figures.seconds(today.waits().p95())));
    }

    /** Side by side, since which one is meant decides how it reads. */
    static WallboardView.Levels levels(HotlineReport today, StaffFrame staff) {
        ServiceLevel level = today.totals().serviceLevel();
        Language language = staff.language();
        if (level == null) {
            return new WallboardView.Levels(language.say("今日口径有变", "Its thresholds changed today"), List.of());
        }
        String target = figures(level.target(), staff);
        String brief = figures(level.shortAbandon(), staff);
        return new WallboardView.Levels(
                language.say(
                        target + "内接通的比例；" + brief + "内放弃为短放弃",
                        "answered within " + target + "; an abandoned call is short within " + brief),
                List.of(
                        level(language.say("短放弃计为达标", "Short ones kept"), level.positive(), staff.figures()),
                        level(language.say("放弃不计", "Abandoned ignored"), level.ignored(), staff.figures()),
                        level(language.say("放弃计为未达标", "Abandoned missed"), level.negative(), staff.figures()),
                        level(language.say("仅剔除短放弃", "Short ones left out"), level.shortExcluded(), staff.figures())));
    }

    private static String figures(Duration duration, StaffFrame staff) {
        return staff.figures().text().of(BigDecimal.valueOf(duration.toSeconds()), "s");
    }

    private static Tile level(String title, Formula formula, CallFigures figures) {
        return new Tile(
                title,
                figures.percent(formula.share().percent()),
                null,
                FigureText.count(formula.share().numerator()) + " / "
                        + FigureText.count(formula.share().denominator()));
    }
}
