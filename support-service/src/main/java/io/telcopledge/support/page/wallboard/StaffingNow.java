package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.support.page.CallFigures;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.staffing.api.StaffingLine;
import io.telcopledge.support.staffing.api.StaffingReport;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many agents a queue needs now and in the next hour, by its past weeks.
 *
 * @param calls that came in the quarter of an hour before this one, to be held against what was expected of it
 * @param expected that came in it on average
 */
@TemplateData
record StaffingNow(String queue, String calls, String expected, List<Slot> slots) {

    private static final int A_DAY = 96;
    private static final int SHOWN = 4;

    /** @param whyNot why no number can be given; null where it is */
    @TemplateData
    record Slot(
            String start,
            String agents,
            String expected,
            @Nullable String whyNot) {}

    /** @param callsBefore that came to the queue in the last whole quarter of an hour */
    static StaffingNow of(StaffingReport report, OffsetDateTime now, long callsBefore, Terms terms) {
        int slot = (now.getDayOfWeek().getValue() - 1) * A_DAY
                + now.toLocalTime().toSecondOfDay() / (24 * 60 * 60 / A_DAY);
        List<StaffingLine> week = report.intervals();
        return new StaffingNow(
                report.queue(),
                FigureText.count(callsBefore),
                mean(week.get((slot + week.size() - 1) % week.size())),
                IntStream.range(slot, slot + SHOWN)
                        .mapToObj(at -> slot(week.get(at % week.size()), terms))
                        .toList());
    }

    private static Slot slot(StaffingLine line, Terms terms) {
        StaffingLine.Agents agents = line.erlangA() == null ? line.erlangC() : line.erlangA();
        return new Slot(
                line.start().toString(),
                agents == null ? FigureText.NONE : Integer.toString(agents.agents()),
                mean(line),
                agents == null && line.whyNot() != null ? terms.of(line.whyNot()) : null);
    }

    private static String mean(StaffingLine line) {
        return CallFigures.mean(line.meanArrivals());
    }
}
