package io.telcopledge.kit.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final long SEED = 20_190_701;
    private static final double[] QUANTILES = {0.01, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1};

    /** Distributions of waits in milliseconds. */
    enum Waits {
        EXPONENTIAL,
        UNIFORM,
        LOG_NORMAL,
        HEAVY_TAILED,
        MOSTLY_AT_ONCE,
        TWO_PEAKS,
        ALL_THE_SAME;

        long[] values(int count) {
            SplittableRandom random = new SplittableRandom(SEED);
            return LongStream.generate(() -> next(random)).limit(count).toArray();
        }

        private long next(SplittableRandom random) {
            return switch (this) {
                case EXPONENTIAL -> (long) (20_000 * random.nextExponential());
                case UNIFORM -> random.nextLong(86_400_000);
                case LOG_NORMAL -> (long) Math.exp(9 + 2 * random.nextGaussian());
                case HEAVY_TAILED -> (long) Math.min(8.64e7, 500 / Math.pow(1 - random.nextDouble(), 1.2));
                case MOSTLY_AT_ONCE -> random.nextInt(10) < 8 ? 0 : random.nextLong(60_000);
                case TWO_PEAKS -> (long) Math.max(0, (random.nextBoolean() ? 3e3 : 9e4) + 500 * random.nextGaussian());
                case ALL_THE_SAME -> 30_000;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuantileIsAtMostOnePercentBesideTheExactOne(Waits waits) {
        long[] values = waits.values(50_000);
        Sketch sketch = Sketch.of(values);
        Arrays.sort(values);

        for (double q : QUANTILES) {
            long exact = values[(int) Math.ceil(q * values.length) - 1];
            assertThat(sketch.quantile(q).orElseThrow())
                    .as("seed %d, quantile %s", SEED, q)
                    .isCloseTo((double) exact, within(exact * (0.01 + 1e-9)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void howManyAreAtMostSoMuchLiesBetweenBoundsThatOnlyValuesNearbyPart(Waits waits) {
        long[] values = waits.values(50_000);
        Sketch sketch = Sketch.of(values);

        for (long limit : new long[] {0, 1, 20_000, 30_000, 90_000, 86_400_000}) {
            Sketch.UpTo upTo = sketch.upTo(limit);
            assertThat(Arrays.stream(values).filter(value -> value <= limit).count())
                    .as("seed %d, limit %d", SEED, limit)
                    .isBetween(upTo.atLeast(), upTo.atMost());
            long near = Arrays.stream(values)
                    .filter(value -> value >= limit * 0.98 && value <= limit * 1.021)
                    .count();
            assertThat(upTo.atMost() - upTo.atLeast())
                    .as("seed %d, limit %d", SEED, limit)
                    .isLessThanOrEqualTo(near);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMergeOfManyIsTheSketchOfAll(Waits waits) {
        long[] values = waits.values(5_000);
        List<Sketch> parts = new ArrayList<>();
        for (int from = 0; from < values.length; from += 617) {
            parts.add(Sketch.of(Arrays.copyOfRange(values, from, Math.min(values.length, from + 617))));
        }

        assertThat(Sketch.merge(parts))
                .isEqualTo(Sketch.of(values))
                .hasToString(Sketch.of(values).toString());
    }

    @Test
    void whatWasAddedAndTakenOutAgainLeavesNothing() {
        long[] values = Waits.EXPONENTIAL.values(5_000);
        SketchSum sum = new SketchSum();
        for (long value : values) {
            sum.add(value, 1);
        }
        for (long value : values) {
            sum.add(value, -1);
        }

        assertThat(sum.sketch()).isEqualTo(Sketch.EMPTY).hasToString("");
    }

    @Test
    void aCorrectionMayComeBeforeWhatItCorrectsAndTheSumIsRight() {
        Sketch correction = Sketch.of(40_000).minus(Sketch.of(5_000));

        assertThat(correction.plus(Sketch.of(5_000, 7))).isEqualTo(Sketch.of(7, 40_000));
    }

    @Test
    void everyValueOfALongIsAtMostOnePercentBesideItsBucket() {
        for (long value = 1; value > 0; value = value < 1_000_000 ? value + 1 : value * 3 / 2) {
            assertThat(Sketch.of(value).quantile(1).orElseThrow())
                    .isCloseTo((double) value, within(value * (0.01 + 1e-9)));
        }
    }

    @Test
    void zeroIsExactAndWithoutValuesThereIsNoQuantile() {
        assertThat(Sketch.of(0, 0, 5).quantile(0.5)).hasValue(0);
        assertThat(Sketch.EMPTY.quantile(0.5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsReadAsItWasWritten(Waits waits) {
        Sketch sketch = Sketch.of(waits.values(500));

        assertThat(SketchText.parse(sketch.toString())).isEqualTo(sketch);
        assertThat(Sketch.of(0, 1, 1)).hasToString("-1:1,0:2");
        assertThat(SketchText.parse("")).isEqualTo(Sketch.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:0", "2:1,1:1", "1:1,1:1", "1:1,", ",", "01:1", "1:1 ", "-2:1", "9999:1", "1:01"})
    void otherTextIsNoSketch(String text) {
        assertThatThrownBy(() -> SketchText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
