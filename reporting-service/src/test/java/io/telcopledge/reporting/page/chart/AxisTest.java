package io.telcopledge.reporting.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "98.47 99.21 99, %, 98.0 98.5 99.0 99.5",
        "24.68 36.76 30, s, 20 25 30 35 40",
        "0 1 0, 1, 0 1",
        "1 4 3, 1, 1 2 3 4",
        "1000000000000 3000000000000, s, 1000000000000 2000000000000 3000000000000"
    })
    void theNumbersBesideItAreRound(String numbers, String unit, String steps) {
        assertThat(axis(numbers, unit).steps()).map(BigDecimal::toPlainString).containsExactly(steps.split(" "));
    }

    @Test
    void nothingIsMoreThanAllOfIt() {
        assertThat(axis("100 100", "%").steps())
                .last()
                .satisfies(top -> assertThat(top).isEqualByComparingTo("100"));
    }

    @Test
    void whateverTheNumbersAreTheyLieOnTheDrawing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            double size = Math.pow(10, random.nextInt(-4, 15));
            List<BigDecimal> numbers = Stream.generate(() -> BigDecimal.valueOf(random.nextDouble() * size))
                    .limit(random.nextInt(1, 10))
                    .toList();
            Axis axis = Axis.over(numbers, "s");

            assertThat(axis.steps()).as("%s", numbers).hasSizeBetween(2, 8);
            assertThat(numbers)
                    .as("%s", axis)
                    .allMatch(number -> axis.y(number) >= Axis.HEAD - 0.01 && axis.y(number) <= Axis.FOOT + 0.01);
        }
    }

    private static Axis axis(String numbers, String unit) {
        return Axis.over(Stream.of(numbers.split(" ")).map(BigDecimal::new).toList(), unit);
    }
}
