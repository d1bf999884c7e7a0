package io.telcopledge.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    private static final BigDecimal THIRTY = new BigDecimal("30");
    private static final FigureText EN = new FigureText(Language.EN);
    private static final FigureText ZH = new FigureText(Language.ZH);

    @ParameterizedTest
    @CsvSource({
        "30.0003, 30.0003 s",
        "30.0040, 30.004 s",
        "29.9999, 29.9999 s",
        "30.0000, 30.00 s",
        "24.4849, 24.48 s",
        "0, 0.00 s"
    })
    void roundingNeverHidesOnWhichSideOfTheTargetAFigureLies(BigDecimal wait, String text) {
        assertThat(EN.beside(wait, THIRTY, 2, "s")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0003, +0.0003 s",
        "-0.0040, −0.004 s",
        "0.0000, ±0.00 s",
        "-6.3812, −6.38 s",
        "1234567.891, '+1,234,567.89 s'"
    })
    void aDifferenceIsNothingOnlyWhereItIsNothing(BigDecimal difference, String text) {
        assertThat(EN.difference(difference, 2, "s")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"s, 1.50 s, 1.50 秒", "h, 1.50 h, 1.50 小时", "%, 1.50 %, 1.50 %", "1, 1.50, 1.50"})
    void aUnitIsInTheReadersLanguage(String unit, String en, String zh) {
        BigDecimal number = new BigDecimal("1.5");
        assertThat(EN.of(number, 2, unit)).isEqualTo(en);
        assertThat(ZH.of(number, 2, unit)).isEqualTo(zh);
    }

    @Test
    void percentagesDifferInPointsAndChangeInPercent() {
        BigDecimal half = new BigDecimal("-0.5");
        assertThat(ZH.difference(half, 2, "%")).isEqualTo("−0.50 个百分点");
        assertThat(EN.difference(half, 2, "%")).isEqualTo("−0.50 pp");
        assertThat(EN.change(half)).isEqualTo("−0.5 %");
        assertThat(FigureText.number(half)).isEqualTo("−0.5");
    }

    @Test
    void aSentenceHasItsUnitsInTheReadersLanguageToo() {
        assertThat(ZH.sentence("未达标：36.76 > 30 s")).isEqualTo("未达标：36.76 > 30 秒");
        assertThat(EN.sentence("Not kept: 36.76 > 30 s")).isEqualTo("Not kept: 36.76 > 30 s");
        assertThat(ZH.sentence("另有 2 slow")).isEqualTo("另有 2 slow");
    }

    @Test
    void whatNothingProvesIsADashAndNoZero() {
        assertThat(EN.of(null, 2, "s")).isEqualTo("—");
        assertThat(EN.beside(null, THIRTY, 2, "s")).isEqualTo("—");
        assertThat(EN.difference(null, 2, "s")).isEqualTo("—");
        assertThat(FigureText.number(null, 1)).isEqualTo("—");
    }
}
