package io.telcopledge.reporting.page.chart;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ScoreText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A promise's quarters as a row of signs, the oldest first.
 *
 * @param from the first quarter's name
 * @param to the last quarter's name
 */
@TemplateData
public record Strip(List<Cell> cells, String from, String to) {

    private static final int STEP = 20;

    /** @param label all of it, to be read out */
    @TemplateData
    public record Cell(int x, String style, String sign, String label) {

        /** Where its sign stands. */
        public int middle() {
            return x + STEP / 2 - 1;
        }
    }

    public static Strip of(ScoreText text, List<ScoreContent> scores) {
        return new Strip(
                IntStream.range(0, scores.size())
                        .mapToObj(at -> cell(text, scores.get(at), at * STEP))
                        .toList(),
                scores.get(0).quarter().toString(),
                scores.get(scores.size() - 1).quarter().toString());
    }

    public int width() {
        return cells.size() * STEP;
    }

    /** What it shows, for who does not see it. */
    public String spoken() {
        return cells.stream().map(Cell::label).collect(Collectors.joining("; "));
    }

    private static Cell cell(ScoreText text, ScoreContent score, int x) {
        Entry verdict = text.verdict(score);
        Entry.Mark mark = Objects.requireNonNull(verdict.verdict());
        return new Cell(
                x,
                mark.style(),
                mark.sign(),
                score.quarter() + " " + text.value(score).text() + ", " + verdict.text());
    }
}
