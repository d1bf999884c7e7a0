package io.telcopledge.reporting.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Words WORDS = new Words("", "");
    private static final Target THIRTY_SECONDS = new Target(Bound.AT_MOST, BigDecimal.valueOf(30), Unit.SECONDS, WORDS);
    private static final Target EACH_ONE = new Target(Bound.AT_LEAST, BigDecimal.valueOf(100), Unit.PERCENT, WORDS);

    @Test
    void aMeanOf29Point9997SecondsIsMetAnd30Point0003IsNot() {
        assertThat(THIRTY_SECONDS.isKeptBy(new Ratio(299_997_000, 10_000))).isTrue();
        assertThat(THIRTY_SECONDS.isKeptBy(new Ratio(300_003_000, 10_000))).isFalse();
    }

    @Test
    void theTargetItselfKeepsThePromise() {
        assertThat(THIRTY_SECONDS.isKeptBy(new Ratio(90_000, 3))).isTrue();
        assertThat(EACH_ONE.isKeptBy(new Ratio(7, 7))).isTrue();
        assertThat(EACH_ONE.isKeptBy(new Ratio(6, 7))).isFalse();
    }

    @Test
    void aMeanThatNoBinaryFractionHoldsIsComparedExactly() {
        // Given one millisecond too much among as many calls as a long can count
        long calls = 100_000_000_000L;

        assertThat(THIRTY_SECONDS.isKeptBy(new Ratio(calls * 30_000, calls))).isTrue();
        assertThat(THIRTY_SECONDS.isKeptBy(new Ratio(calls * 30_000 + 1, calls)))
                .isFalse();
    }

    @Test
    void roundingNeverHidesOnWhichSideOfTheTargetAFigureLies() {
        assertThat(THIRTY_SECONDS.valueOf(new Ratio(299_997_000, 10_000), 2)).isEqualByComparingTo("29.9997");
        assertThat(THIRTY_SECONDS.valueOf(new Ratio(300_003_000, 10_000), 2)).isEqualByComparingTo("30.0003");
        assertThat(THIRTY_SECONDS.valueOf(new Ratio(273_728_918, 4_054), 2)).isEqualByComparingTo("67.52");
        assertThat(EACH_ONE.valueOf(new Ratio(999_999, 1_000_000), 2)).isEqualByComparingTo("99.9999");
        assertThat(EACH_ONE.valueOf(new Ratio(1, 1), 2)).isEqualByComparingTo("100");
    }
}
