package io.telcopledge.support.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class ErlangCTest {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static ErlangC of(double erlangs) {
        return new ErlangC(new OfferedLoad(erlangs, 180));
    }

    /** Values of the published tables of Erlang B and Erlang C, to their four decimals. */
    @Test
    void theTablesValues() {
        assertThat(ErlangB.blocking(1, 1)).isEqualTo(0.5);
        assertThat(ErlangB.blocking(2, 2)).isEqualTo(0.4);
        assertThat(ErlangB.blocking(10, 10)).isCloseTo(0.2146, within(0.00005));
        assertThat(of(10).waiting(12)).isCloseTo(0.4494, within(0.00005));
        assertThat(of(20).waiting(24)).isCloseTo(0.2981, within(0.00005));
    }

    @Test
    void theDefinitionWithItsFactorialsSaysTheSame() {
        for (int agents : new int[] {1, 2, 12, 24, 150, 400}) {
            for (double use : new double[] {0.1, 0.5, 0.9, 0.99}) {
                double erlangs = agents * use;
                assertThat(of(erlangs).waiting(agents))
                        .as("%s erlangs, %d agents", erlangs, agents)
                        .isCloseTo(byDefinition(erlangs, agents), within(1e-10));
            }
        }
    }

    /** (aⁿ/n!)·n/(n−a) over that and the sum of aᵏ/k! for k below n, in 34 digits. */
    private static double byDefinition(double erlangs, int agents) {
        BigDecimal load = new BigDecimal(erlangs);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal below = BigDecimal.ZERO;
        for (int k = 1; k <= agents; k++) {
            below = below.add(term, DIGITS);
            term = term.multiply(load, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
        }
        BigDecimal waiting = term.multiply(BigDecimal.valueOf(agents), DIGITS)
                .divide(BigDecimal.valueOf(agents).subtract(load), DIGITS);
        return waiting.divide(below.add(waiting, DIGITS), DIGITS).doubleValue();
    }

    @Test
    void oneAgentIsTheQueueOfTheTextbooks() {
        // M/M/1: P(wait) = a, W = a·h/(1 − a).
        assertThat(of(0.8).waiting(1)).isCloseTo(0.8, within(1e-12));
        assertThat(of(0.8).averageWait(1)).isCloseTo(720, within(1e-9));
    }

    @Test
    void theFewestAgentsKeepThePromiseAndOneLessBreaksIt() {
        for (double erlangs : new double[] {0.01, 0.7, 5, 10, 99.5, 800, 3000}) {
            ErlangC queue = of(erlangs);
            int agents = queue.agents(30);
            assertThat(queue.averageWait(agents)).isLessThanOrEqualTo(30);
            assertThat(agents == 1 || queue.averageWait(agents - 1) > 30)
                    .as("%s erlangs: %d agents", erlangs, agents)
                    .isTrue();
        }
    }

    @Test
    void moreAgentsWaitLessAndMoreCallersMore() {
        for (int agents = 11; agents < 60; agents++) {
            assertThat(of(10).averageWait(agents + 1)).isLessThan(of(10).averageWait(agents));
            assertThat(of(10.5).averageWait(agents)).isGreaterThan(of(10).averageWait(agents));
        }
    }

    @Test
    void withoutSpareAgentsTheQueueHasNoEnd() {
        assertThat(of(10).averageWait(10)).isInfinite();
        assertThat(of(10).waiting(9)).isEqualTo(1);
        assertThat(of(10).agents(1e9)).isEqualTo(11);
    }

    @Test
    void aLoadIsArrivalsTimesHandlingTime() {
        assertThat(OfferedLoad.of(100, 900, 180).erlangs()).isCloseTo(20, within(1e-12));
        assertThatThrownBy(() -> OfferedLoad.of(0, 900, 180)).hasMessageContaining("erlangs");
        assertThatThrownBy(() -> OfferedLoad.of(1, 900, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
