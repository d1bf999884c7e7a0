package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ScoreText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Eight quarters as a drawing of 120 by 32; the report has the table.
 *
 * @param goal where the target's line lies
 * @param course what connects neighbouring figures, as one SVG path; a gap is a gap
 */
@TemplateData
record TrendChart(List<Point> points, String goal, String course) {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 5;

    /** A quarter that has a figure. */
    @TemplateData
    record Point(String x, String y, String style, String label) {}

    static TrendChart of(CommitmentContent commitment, ScoreText text) {
        List<ScoreContent> scores = commitment.trend();
        double[] values = Stream.concat(
                        Stream.of(commitment.target().value()), scores.stream().map(ScoreContent::value))
                .filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double range = DoubleStream.of(values).max().orElse(0) - least;
        List<Point> points = new ArrayList<>();
        StringBuilder course = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < scores.size(); i++) {
            BigDecimal value = scores.get(i).value();
            if (value == null) {
                gap = true;
                continue;
            }
            String x = decimal(MARGIN + (WIDTH - 2 * MARGIN) * i / (scores.size() - 1));
            String y = y(value.doubleValue(), least, range);
            Entry figure = text.value(scores.get(i));
            Entry verdict = text.verdict(scores.get(i));
            String style = verdict.verdict() == null ? "" : verdict.verdict().style();
            points.add(new Point(x, y, style, scores.get(i).quarter() + " " + figure.text() + ", " + verdict.text()));
            course.append(gap ? "M" : "L").append(x).append(' ').append(y);
            gap = false;
        }
        return new TrendChart(points, y(commitment.target().value().doubleValue(), least, range), course.toString());
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    private static String y(double value, double least, double range) {
        double share = range == 0 ? 0.5 : (value - least) / range;
        return decimal(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
