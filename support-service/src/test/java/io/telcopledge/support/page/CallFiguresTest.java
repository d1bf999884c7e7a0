package io.telcopledge.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import io.telcopledge.support.figures.AverageWait;
import io.telcopledge.support.figures.Share;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallFiguresTest {

    private static final CallFigures FIGURES = CallFigures.in(Language.EN);

    @Test
    void whatNothingProvesIsADashAndNoZero() {
        assertThat(FIGURES.seconds(null)).isEqualTo("—");
        assertThat(FIGURES.average(AverageWait.of(0, 0))).isEqualTo("—");
        assertThat(FIGURES.percent(null)).isEqualTo("—");
        assertThat(CallFigures.probability(null)).isEqualTo("—");
        assertThat(FIGURES.share(Share.of(0, 0))).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({
        "300003, 10, 30.0003 s",
        "299999, 10, 29.9999 s",
        "300000, 10, 30.0 s",
        "30000000000001, 1000000000, 30.000000000001 s",
        "193456, 10, 19.3 s"
    })
    void anAverageNeverHidesOnWhichSideOfThePromiseItLies(long waitMillis, long calls, String text) {
        assertThat(FIGURES.average(AverageWait.of(waitMillis, calls))).isEqualTo(text);
    }

    @Test
    void secondsAreInTheReadersLanguage() {
        assertThat(CallFigures.in(Language.ZH).seconds(new BigDecimal("19.34"))).isEqualTo("19.3 秒");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0179, < 0.1", "0.1, 0.1", "31.96, 32.0"})
    void whatIsRareIsNotSaidToBeNothing(BigDecimal mean, String text) {
        assertThat(CallFigures.mean(mean)).isEqualTo(text);
    }

    @Test
    void aShareIsToldWithWhatItIsOf() {
        assertThat(FIGURES.share(Share.of(830, 1_000))).isEqualTo("83.0 % (830 / 1,000)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.000", "0.0742, 0.074", "0.001, 0.001", "0.000999, < 0.001", "5.24E-18, < 0.001", "0, < 0.001"})
    void aProbabilityIsTellingToAThousandth(BigDecimal probability, String text) {
        assertThat(CallFigures.probability(probability)).isEqualTo(text);
    }
}
