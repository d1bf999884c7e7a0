package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.verdict.VerdictMark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A promise's figures as people read them. */
public record ScoreText(CommitmentContent commitment, Voice voice) {

    public Entry value(ScoreContent score) {
        return new Entry(
                rounded(score).map(value -> Voice.grouped(value) + suffix()).orElse(Voice.NONE), score.value(), null);
    }

    public Entry difference(ScoreContent score) {
        return signed(score.difference());
    }

    public Entry change(ScoreContent before) {
        BigDecimal now = commitment.score().value();
        return signed(now == null || before.value() == null ? null : now.subtract(before.value()));
    }

    public Entry counted(ScoreContent score) {
        if (score.value() == null && score.numerator() == null) {
            return Entry.of(Voice.NONE);
        }
        String numerator = score.numerator() == null ? Voice.NONE : Voice.grouped(score.numerator());
        if (isCount()) {
            return Entry.of(numerator);
        }
        String running = score.running() == 0
                ? ""
                : voice.say("（另有 %s 件未到期）", " (%s still running)").formatted(Voice.grouped(score.running()));
        return Entry.of(
                numerator + " / " + Voice.grouped(score.denominator()) + running + leftOut(score) + confidence(score));
    }

    private String leftOut(ScoreContent score) {
        return score.leftOut() == 0
                ? ""
                : voice.say("（例外未计 %s）", " (%s left out)").formatted(Voice.grouped(score.leftOut()));
    }

    private String confidence(ScoreContent score) {
        WilsonInterval interval = score.interval();
        return interval == null
                ? ""
                : voice.say("（95 %% 置信区间 %s–%s %%）", " (95 %% confidence: %s–%s %%)")
                        .formatted(
                                interval.low().toPlainString(), interval.high().toPlainString());
    }

    public Entry verdict(ScoreContent score) {
        return marked(VerdictMark.of(score.verdict(), score.settled()));
    }

    private Entry marked(VerdictMark mark) {
        return new Entry(voice.say(mark.word()), null, new Entry.Mark(mark.style(), mark.sign()));
    }

    /** Rounded for people, but to more places where two would hide on which side of the target it lies. */
    private Optional<BigDecimal> rounded(ScoreContent score) {
        BigDecimal value = score.value();
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal target = commitment.target().value();
        BigDecimal rounded = value.setScale(decimals(), RoundingMode.HALF_UP);
        return Optional.of(
                Integer.signum(rounded.compareTo(target)) == Integer.signum(value.compareTo(target)) ? rounded : value);
    }

    private Entry signed(@Nullable BigDecimal difference) {
        if (difference == null) {
            return Entry.of(Voice.NONE);
        }
        BigDecimal rounded = difference.setScale(decimals(), RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "±";
        String unit = commitment.target().unit().equals("%") ? voice.say(" 个百分点", " pp") : suffix();
        return new Entry(sign + Voice.grouped(rounded.abs()) + unit, difference, null);
    }

    private boolean isCount() {
        return commitment.target().unit().equals("1");
    }

    private int decimals() {
        return isCount() ? 0 : 2;
    }

    private String suffix() {
        return switch (commitment.target().unit()) {
            case "s" -> voice.say(" 秒", " s");
            case "%" -> " %";
            default -> "";
        };
    }
}
