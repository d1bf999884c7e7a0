package io.telcopledge.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0.00, 16.11", "1, 29, 0.61, 17.18"})
    void equalsWhatIsPublished(long hits, long n, String low, String high) {
        WilsonInterval interval = WilsonInterval.of(hits, n).orElseThrow();

        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(high);
    }

    @Test
    void nothingObservedHasNone() {
        assertThat(WilsonInterval.of(0, 0)).isEmpty();
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameShareOfMoreIsNarrowerAndAlwaysWithinZeroAndAHundred() {
        long seed = 1927;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            long n = 1L + random.nextInt(500);
            long hits = random.nextLong(n + 1);
            WilsonInterval few = WilsonInterval.of(hits, n).orElseThrow();
            WilsonInterval many = WilsonInterval.of(hits * 4, n * 4).orElseThrow();

            assertThat(few.low())
                    .as("seed %d: %d of %d", seed, hits, n)
                    .isNotNegative()
                    .isLessThanOrEqualTo(many.low());
            assertThat(few.high())
                    .as("seed %d: %d of %d", seed, hits, n)
                    .isBetween(many.high(), BigDecimal.valueOf(100));
        }
    }
}
