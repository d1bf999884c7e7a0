package io.telcopledge.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.figures.Share;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @Test
    void whatNothingProvesIsADashAndNoZero() {
        assertThat(FigureText.seconds(null)).isEqualTo("–");
        assertThat(FigureText.percent(null)).isEqualTo("–");
        assertThat(FigureText.probability(null)).isEqualTo("–");
        assertThat(FigureText.share(Share.of(0, 0))).isEqualTo("–");
    }

    @Test
    void aShareIsToldWithWhatItIsOf() {
        assertThat(FigureText.share(Share.of(830, 1_000))).isEqualTo("83.0 % (830 / 1,000)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.000", "0.0742, 0.074", "0.001, 0.001", "0.000999, < 0.001", "5.24E-18, < 0.001", "0, < 0.001"})
    void aProbabilityIsTellingToAThousandth(BigDecimal probability, String text) {
        assertThat(FigureText.probability(probability)).isEqualTo(text);
    }
}
