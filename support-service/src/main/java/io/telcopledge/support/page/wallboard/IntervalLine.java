package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.figures.AverageWait;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.api.HotlineReport;
import io.telcopledge.support.page.CallFigures;
import io.telcopledge.support.page.TimeText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A quarter of an hour, all queues together.
 *
 * @param late whether callers waited longer on average than is promised
 * @param bar how long its average wait is drawn, 0 to {@link #WIDTH}; {@link #GOAL} is what is promised
 */
@TemplateData
record IntervalLine(String start, long answered, long abandoned, String waited, boolean late, long bar) {

    static final long WIDTH = 200;
    static final long GOAL = 100;

    static List<IntervalLine> of(List<HotlineReport.Line> lines, TimeText times) {
        Map<OffsetDateTime, List<HotlineReport.Line>> byStart = lines.stream()
                .collect(Collectors.groupingBy(HotlineReport.Line::start, TreeMap::new, Collectors.toList()));
        return byStart.entrySet().stream()
                .map(interval -> of(interval.getKey(), interval.getValue(), times))
                .toList();
    }

    private static IntervalLine of(OffsetDateTime start, List<HotlineReport.Line> queues, TimeText times) {
        long answered = queues.stream().mapToLong(one -> wait(one).calls()).sum();
        long waited = queues.stream().mapToLong(one -> wait(one).waitMillis()).sum();
        long abandoned = queues.stream()
                .mapToLong(one -> one.figures().figures().abandoned())
                .sum();
        long goal = answered * IntervalCounts.TARGET_MILLIS;
        return new IntervalLine(
                times.clock(start),
                answered,
                abandoned,
                CallFigures.in(times.language()).average(AverageWait.of(waited, answered)),
                waited > goal,
                goal == 0 ? 0 : Math.min(WIDTH, waited * GOAL / goal));
    }

    private static AverageWait wait(HotlineReport.Line line) {
        return line.figures().figures().averageWait();
    }
}
