package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some quarters as a small drawing and as the table behind it.
 *
 * @param targetY where the target's line lies
 * @param lines what connects neighbouring figures, as SVG paths; a gap is a gap
 */
@TemplateData
record TrendView(List<Point> points, List<Row> rows, String targetY, List<String> lines) {

    static final int WIDTH = 320;
    static final int HEIGHT = 72;
    private static final int MARGIN = 12;

    /** A quarter that has a figure. */
    @TemplateData
    record Point(String x, String y, String style, String label) {}

    /** A quarter in the table. */
    @TemplateData
    record Row(String quarter, String value, String counted, String completeness, VerdictView verdict) {}

    static TrendView of(List<Score> scores, Language language) {
        Scale scale = Scale.of(scores);
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String before = null;
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Optional<BigDecimal> value = score.value(2);
            if (value.isEmpty()) {
                before = null;
                continue;
            }
            String x = decimal(MARGIN + (WIDTH - 2.0 * MARGIN) * i / (scores.size() - 1));
            String y = scale.y(value.get());
            String label = score.quarter() + " " + new Figures(score, language).value();
            points.add(
                    new Point(x, y, VerdictView.of(score.judgement(), language).style(), label));
            if (before != null) {
                lines.add("M" + before + "L" + x + " " + y);
            }
            before = x + " " + y;
        }
        List<Row> rows = scores.stream().map(score -> row(score, language)).toList();
        return new TrendView(
                points,
                rows,
                scale.y(scores.get(scores.size() - 1).commitment().target().value()),
                lines);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    private static Row row(Score score, Language language) {
        Figures figures = new Figures(score, language);
        return new Row(
                score.quarter().toString(),
                figures.value(),
                figures.counted(),
                figures.completeness(),
                VerdictView.of(score.judgement(), language));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** From the least to the greatest of figures and target: the drawing shows their course, the table their size. */
    private record Scale(double least, double greatest) {

        static Scale of(List<Score> scores) {
            List<Double> values = Stream.concat(
                            Stream.of(scores.get(scores.size() - 1)
                                    .commitment()
                                    .target()
                                    .value()),
                            scores.stream().flatMap(score -> score.value(2).stream()))
                    .map(BigDecimal::doubleValue)
                    .sorted()
                    .toList();
            return new Scale(values.get(0), values.get(values.size() - 1));
        }

        String y(BigDecimal value) {
            double range = greatest - least;
            double share = range == 0 ? 0.5 : (value.doubleValue() - least) / range;
            return decimal(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
        }
    }
}
