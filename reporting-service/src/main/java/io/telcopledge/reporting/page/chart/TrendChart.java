package io.telcopledge.reporting.page.chart;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ScoreText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A promise's quarters with axes: across in percent of the width, so that letters keep their size on a phone, and down
 * in pixels.
 *
 * @param ticks of the upright axis, without those that would touch the target's
 * @param goal where the target's line lies, and its number
 * @param quarters each with its figure, or with the sign of its verdict where it has none
 * @param course what connects the figures of neighbouring quarters; a gap is a gap
 * @param dense whether the figures are too long to stand side by side on a phone
 */
@TemplateData
public record TrendChart(List<Tick> ticks, Tick goal, List<Quarter> quarters, List<Stretch> course, boolean dense) {

    private static final double FIRST = 14;
    private static final double LAST = 95;
    private static final double LETTERS = 14;
    private static final int SHORT = 5;

    /** A number of the upright axis. */
    @TemplateData
    public record Tick(String y, String text) {}

    /** From one figure to the next. */
    @TemplateData
    public record Stretch(String x1, String y1, String x2, String y2) {}

    /**
     * A quarter.
     *
     * @param year only beside the first of a year that is shown
     * @param value the figure without its unit, or the verdict's sign
     * @param label all of it, to be read out
     */
    @TemplateData
    public record Quarter(
            String x,
            String y,
            String valueY,
            String name,
            String year,
            String style,
            String value,
            String label,
            boolean measured) {}

    /** Of scores, the oldest first. */
    public static TrendChart of(ScoreText text, List<ScoreContent> scores) {
        BigDecimal target = text.target().value();
        Axis axis = Axis.over(
                Stream.concat(Stream.of(target), scores.stream().map(ScoreContent::value))
                        .filter(Objects::nonNull)
                        .toList(),
                text.target().unit());
        List<Quarter> quarters = IntStream.range(0, scores.size())
                .mapToObj(at -> quarter(text, scores, at, axis))
                .toList();
        double goal = axis.y(target);
        return new TrendChart(
                axis.steps().stream()
                        .filter(step -> Math.abs(axis.y(step) - goal) > LETTERS)
                        .map(step -> new Tick(Axis.text(axis.y(step)), FigureText.number(step)))
                        .toList(),
                new Tick(Axis.text(goal), FigureText.number(target)),
                quarters,
                course(quarters),
                quarters.stream().anyMatch(quarter -> quarter.value().length() > SHORT));
    }

    /** Whether there is any figure to draw. */
    public boolean isEmpty() {
        return quarters.stream().noneMatch(Quarter::measured);
    }

    /** What it shows, for who does not see it. */
    public String spoken() {
        return quarters.stream().map(Quarter::label).collect(Collectors.joining("; "));
    }

    private static Quarter quarter(ScoreText text, List<ScoreContent> scores, int at, Axis axis) {
        ScoreContent score = scores.get(at);
        Entry verdict = text.verdict(score);
        Entry.Mark mark = Objects.requireNonNull(verdict.verdict());
        BigDecimal value = score.value();
        double y = value == null ? Axis.FOOT : axis.y(value);
        int number = score.quarter().number();
        return new Quarter(
                String.format(Locale.ROOT, "%.2f%%", FIRST + (LAST - FIRST) * at / Math.max(1, scores.size() - 1)),
                Axis.text(y),
                Axis.text(y - LETTERS * 0.7),
                "Q" + number,
                at == 0 || number == 1 ? Integer.toString(score.quarter().year()) : "",
                mark.style(),
                value == null ? mark.sign() : brief(value, text.target().value()),
                score.quarter() + " " + text.value(score).text() + ", " + verdict.text(),
                value != null);
    }

    /** As few letters as tell the figure from its target. */
    private static String brief(BigDecimal value, BigDecimal target) {
        BigDecimal plain = value.stripTrailingZeros();
        FigureText figures = new FigureText(Language.EN);
        return IntStream.of(2, 1, 0)
                .map(places -> Math.min(places, Math.max(0, plain.scale())))
                .mapToObj(places -> figures.beside(plain, target, places, "1"))
                .filter(number -> number.length() <= SHORT)
                .findFirst()
                .orElseGet(() -> figures.beside(plain, target, 0, "1"));
    }

    private static List<Stretch> course(List<Quarter> quarters) {
        List<Stretch> course = new ArrayList<>();
        for (int at = 1; at < quarters.size(); at++) {
            Quarter from = quarters.get(at - 1);
            Quarter to = quarters.get(at);
            if (from.measured() && to.measured()) {
                course.add(new Stretch(from.x(), from.y(), to.x(), to.y()));
            }
        }
        return course;
    }
}
