package io.telcopledge.reporting.report.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.content.TargetContent;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTextTest {

    private static final TargetContent THIRTY =
            new TargetContent("<=", new BigDecimal("30"), "s", new Words("不超过 30 秒", "at most 30 s"));

    private static final ScoreText EN = text("average-speed-of-answer@1", Language.EN);
    private static final ScoreText ZH = text("average-speed-of-answer@1", Language.ZH);

    @Test
    void whatDecidesAVerdictIsNeverRoundedToNothing() {
        ScoreContent missed = score("30.0003", "0.0003", 300_003_000L, 10_000);

        assertThat(EN.value(missed).text()).isEqualTo("30.0003 s");
        assertThat(EN.difference(missed).text()).isEqualTo("+0.0003 s");
        assertThat(ZH.value(missed).text()).isEqualTo("30.0003 秒");
        assertThat(ZH.difference(missed).text()).isEqualTo("+0.0003 秒");
        assertThat(ZH.reason(missed)).isEqualTo("未达标：30.0003 > 30 秒");
    }

    @Test
    void aFigureIsToldWithWhatItWasDividedFrom() {
        ScoreContent usual = score("24.4849", "-5.5151", 88_219_845L, 3_603);

        assertThat(EN.counted(usual).text()).isEqualTo("88,219,845 ms / 3,603 calls");
        assertThat(ZH.counted(usual).text()).isEqualTo("88,219,845 毫秒 / 3,603 次接通");
        assertThat(text("a-formula-of-later@9", Language.EN).counted(usual).text())
                .isEqualTo("88,219,845 / 3,603");
    }

    @Test
    void aChangeThatIsNoneSaysSo() {
        ScoreContent usual = score("24.4849", "-5.5151", 88_219_845L, 3_603);

        assertThat(EN.change(usual, usual).text()).isEqualTo("±0.00 s");
    }

    private static ScoreText text(String formula, Language language) {
        return new ScoreText(THIRTY, formula, new Voice(language));
    }

    private static ScoreContent score(String value, String difference, long numerator, long denominator) {
        return new ScoreContent(
                Quarter.parse("2026-Q3"),
                new BigDecimal(value),
                new BigDecimal(difference),
                numerator,
                denominator,
                0,
                null,
                0,
                new BigDecimal("100.00"),
                Verdict.MISSED,
                true,
                new Words("未达标：30.0003 > 30 s", "Not kept: 30.0003 > 30 s"));
    }
}
