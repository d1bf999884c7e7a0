package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.content.TargetContent;
import io.telcopledge.reporting.verdict.VerdictMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise's figures as people read them, wherever they do: on a card, in the report's page and in its files.
 *
 * @param formula by name and version
 */
public record ScoreText(TargetContent target, String formula, Voice voice) {

    private static final Words PLAIN = new Words("%s / %s", "%s / %s");
    private static final Words RUNNING = new Words("，另有 %s 件期限未到", ", %s still running");
    private static final Words LEFT_OUT = new Words("，例外未计 %s", ", %s left out");
    private static final Words CONFIDENCE = new Words("，95 %% 置信区间 %s–%s %%", ", 95 %% confidence: %s–%s %%");

    public static ScoreText of(CommitmentContent commitment, Voice voice) {
        return new ScoreText(commitment.target(), commitment.measure().formula(), voice);
    }

    public Entry value(ScoreContent score) {
        return new Entry(value(score.value()), score.value(), null);
    }

    /** A figure of the promise that a score does not hold, such as a projected one. */
    public String value(@Nullable BigDecimal value) {
        return figures().beside(value, target.value(), decimals(), target.unit());
    }

    public Entry difference(ScoreContent score) {
        return difference(score.difference());
    }

    public Entry change(ScoreContent now, ScoreContent before) {
        return difference(
                now.value() == null || before.value() == null
                        ? null
                        : now.value().subtract(before.value()));
    }

    private Entry difference(@Nullable BigDecimal difference) {
        return new Entry(figures().difference(difference, decimals(), target.unit()), difference, null);
    }

    /** What the figure was divided from, and what was not counted. */
    public Entry counted(ScoreContent score) {
        boolean awaited = kind().filter(FigureKind.AWAITED::equals).isPresent();
        if (awaited || (score.value() == null && score.numerator() == null)) {
            return Entry.of(FigureText.NONE);
        }
        String numerator = score.numerator() == null ? FigureText.NONE : FigureText.count(score.numerator());
        return Entry.of(divided(numerator, score.denominator())
                + besides(RUNNING, score.running())
                + besides(LEFT_OUT, score.leftOut())
                + confidence(score.interval()));
    }

    /** The same of other days. */
    public String counted(long numerator, long denominator) {
        return divided(FigureText.count(numerator), denominator);
    }

    public String completeness(ScoreContent score) {
        return figures().of(score.completeness(), "%");
    }

    public Entry verdict(ScoreContent score) {
        VerdictMark mark = VerdictMark.of(score.verdict(), score.settled());
        return new Entry(voice.say(mark.word()), null, new Entry.Mark(mark.style(), mark.sign()));
    }

    public String reason(ScoreContent score) {
        return figures().sentence(voice.say(score.reason()));
    }

    private String divided(String numerator, long denominator) {
        Words words = published().map(Formula::counted).orElse(PLAIN);
        return voice.say(words).formatted(numerator, FigureText.count(denominator));
    }

    private String besides(Words words, long number) {
        return number == 0 ? "" : voice.say(words).formatted(FigureText.count(number));
    }

    private String confidence(@Nullable WilsonInterval interval) {
        return interval == null
                ? ""
                : voice.say(CONFIDENCE)
                        .formatted(
                                interval.low().toPlainString(), interval.high().toPlainString());
    }

    private Optional<FigureKind> kind() {
        return published().map(Formula::kind);
    }

    /** A report that is older or newer than this program may name a formula that it does not know. */
    private Optional<Formula> published() {
        return Stream.of(Formula.values())
                .filter(known -> known.id().equals(formula))
                .findFirst();
    }

    private int decimals() {
        return target.unit().equals("1") ? 0 : 2;
    }

    private FigureText figures() {
        return new FigureText(voice.language());
    }
}
