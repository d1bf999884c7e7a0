package io.telcopledge.support.gaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    @Test
    void fishersLadyTastingTea() {
        // Three of four cups each, The Design of Experiments (1935): 17 of 70 ways to one side, 34 to both.
        assertThat(FisherExact.higher(new Proportion(3, 4), new Proportion(1, 4)))
                .isCloseTo(17.0 / 70, within(1e-12));
        assertThat(FisherExact.different(new Proportion(3, 4), new Proportion(1, 4)))
                .isCloseTo(34.0 / 70, within(1e-12));
    }

    @Test
    void fishersConvictedTwins() {
        // Fisher's twins of criminals, as in the documentation of R's fisher.test: p = 0.0005367.
        assertThat(FisherExact.different(new Proportion(2, 17), new Proportion(10, 13)))
                .isCloseTo(0.0005367, within(1e-7));
    }

    @Test
    void aHypergeometricDistributionOfManySumsToOne() {
        // Nothing is excluded when the least possible is asked for.
        assertThat(FisherExact.higher(new Proportion(0, 5_000), new Proportion(400_000, 1_000_000)))
                .isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.5",
        "1,0.158655253931457",
        "1.959963984540054,0.025",
        "2.5,0.006209665325776",
        "5,2.866515718792e-7"
    })
    void theNormalTailIsTheTablesOne(double z, double probability) {
        assertThat(NormalTail.above(z)).isCloseTo(probability, within(probability * 1e-9));
        assertThat(NormalTail.above(-z)).isCloseTo(1 - probability, within(1e-12));
    }

    @Test
    void holmRaisesTheSmallestByAllTheNextByOneFewerAndKeepsTheOrder() {
        assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    @Test
    void holmSaysNothingOfNobody() {
        assertThat(Holm.adjusted(List.of())).isEmpty();
    }
}
