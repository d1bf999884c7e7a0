package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.calendar.CalendarDay;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.kit.sla.SlaSegment;
import io.telcopledge.kit.sla.SlaThreshold;
import io.telcopledge.support.page.StateSign;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import java.time.Instant;
import java.util.List;

/** A clock: what holds, why, drawn as a bar, and the table behind it. */
@TemplateData
record ClockView(String title, StateSign state, String sentence, String policy, ClockBar bar, Table table) {

    /** What the bar is drawn from. */
    @TemplateData
    record Table(List<Stretch> stretches, List<Threshold> thresholds, List<Day> days) {}

    /** A stretch of time in which the clock ran or did not. */
    @TemplateData
    record Stretch(String from, String to, String kind, String counted, String why) {}

    /** A share of the time whose passing is announced. */
    @TemplateData
    record Threshold(int percent, String at, boolean announced) {}

    /** A day of the calendar. */
    @TemplateData
    record Day(String date, String counted, String note) {}

    static ClockView of(SlaExplanation clock, Instant now, Terms terms, TimeText times) {
        ClockSentence sentence = new ClockSentence(clock, times);
        return new ClockView(
                terms.of("promise", clock.clock()),
                StateSign.of(clock.state(), terms),
                sentence.state(),
                sentence.policy(),
                ClockBar.of(clock, now),
                new Table(
                        clock.segments().stream()
                                .map(segment -> stretch(segment, terms, times))
                                .toList(),
                        clock.thresholds().stream()
                                .map(threshold -> threshold(threshold, times))
                                .toList(),
                        clock.days().stream().map(day -> day(day, times)).toList()));
    }

    private static Stretch stretch(SlaSegment segment, Terms terms, TimeText times) {
        return new Stretch(
                times.minute(segment.from()),
                times.minute(segment.to()),
                terms.of(segment.kind()),
                segment.counted().isZero() ? FigureText.NONE : times.duration(segment.counted()),
                terms.of("began", segment.why()));
    }

    private static Threshold threshold(SlaThreshold threshold, TimeText times) {
        return new Threshold(threshold.percent(), times.minute(threshold.at()), threshold.announced());
    }

    private static Day day(CalendarDay day, TimeText times) {
        String note = day.skipped() != null ? day.skipped() : day.note() != null ? day.note() : "";
        return new Day(
                day.date().toString(), day.counted().isZero() ? FigureText.NONE : times.duration(day.counted()), note);
    }
}
