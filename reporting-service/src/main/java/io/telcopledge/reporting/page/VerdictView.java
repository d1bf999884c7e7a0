package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.Locale;

/** A verdict by sign, word and colour, so that none of them must be seen alone. */
@TemplateData
record VerdictView(String style, String sign, String word, String reason) {

    static VerdictView of(Judgement judgement, Language language) {
        return new VerdictView(
                judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sign(judgement.verdict()),
                word(judgement).in(language),
                judgement.reason().in(language));
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case MISSED -> "✕";
            case AT_RISK -> "!";
            case UNPROVEN -> "?";
            case NOT_DUE -> "–";
        };
    }

    private static Words word(Judgement judgement) {
        return switch (judgement.verdict()) {
            case MET -> judgement.settled() ? new Words("达标", "Met") : new Words("目前达标", "Met so far");
            case MISSED -> new Words("未达标", "Missed");
            case AT_RISK -> new Words("有风险", "At risk");
            case UNPROVEN -> new Words("未证实", "Unproven");
            case NOT_DUE -> new Words("未到期", "Not due");
        };
    }
}
