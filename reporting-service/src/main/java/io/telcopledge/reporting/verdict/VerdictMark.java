package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Locale;

/**
 * How a verdict is shown wherever it is: by sign, word and colour, so that none of them must be seen alone.
 *
 * @param style the name of its colours, such as {@code at-risk}
 */
public record VerdictMark(String style, String sign, Words word) {

    /** @param settled whether time can no longer change it */
    public static VerdictMark of(Verdict verdict, boolean settled) {
        return new VerdictMark(
                verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'), sign(verdict), word(verdict, settled));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case MISSED -> "✕";
            case AT_RISK -> "!";
            case UNPROVEN -> "?";
            case NOT_DUE -> "–";
        };
    }

    private static Words word(Verdict verdict, boolean settled) {
        return switch (verdict) {
            case MET -> settled ? new Words("达标", "Met") : new Words("目前达标", "Met so far");
            case MISSED -> new Words("未达标", "Missed");
            case AT_RISK -> new Words("有风险", "At risk");
            case UNPROVEN -> new Words("未证实", "Unproven");
            case NOT_DUE -> new Words("未到期", "Not due");
        };
    }
}
