package io.telcopledge.support.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class ErlangATest {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static ErlangA of(double erlangs, double patience) {
        return new ErlangA(new OfferedLoad(erlangs, 60), patience);
    }

    /** Garnett, Mandelbaum, Reiman 2002, the first table: 48 calls a minute of 1 min, 50 agents, 2 min of patience. */
    @Test
    void thePapersExample() {
        OfferedLoad load = OfferedLoad.of(48, 60, 60);
        assertThat(new ErlangC(load).averageWait(50)).isCloseTo(20.8, within(0.05));

        Congestion met = new ErlangA(load, 120).with(50);

        assertThat(met.abandoned()).isCloseTo(0.031, within(0.0005));
        assertThat(met.averageWait()).isCloseTo(3.7, within(0.05));
    }

    @Test
    void theBalanceOfBirthsAndDeathsSaysTheSame() {
        for (int agents : new int[] {1, 5, 50}) {
            for (double use : new double[] {0.3, 0.95, 1.0, 1.4}) {
                for (double patience : new double[] {20, 60, 300}) {
                    Congestion met = of(agents * use, patience).with(agents);
                    Congestion direct = byBalance(agents * use, agents, 60 / patience);
                    String which = "%s of %d agents, patience %s s".formatted(use, agents, patience);
                    assertThat(met.waiting()).as(which).isCloseTo(direct.waiting(), within(1e-9));
                    assertThat(met.abandoned()).as(which).isCloseTo(direct.abandoned(), within(1e-9));
                    assertThat(met.averageWait()).as(which).isCloseTo(direct.averageWait(), within(1e-7));
                    assertThat(met.answeredWait()).as(which).isCloseTo(direct.answeredWait(), within(1e-7));
                }
            }
        }
    }

    /**
     * All states from the empty one, in 34 digits; who is answered, and after how long, by stepping each place of the
     * queue forwards instead of by a product.
     */
    private static Congestion byBalance(double erlangs, int agents, double theta) {
        BigDecimal state = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal waiting = BigDecimal.ZERO;
        BigDecimal queue = BigDecimal.ZERO;
        BigDecimal answered = BigDecimal.ZERO;
        BigDecimal answeredWait = BigDecimal.ZERO;
        double served = 1;
        double servedWait = 0;
        for (int in = 0; in < agents + 3000; in++) {
            all = all.add(state, DIGITS);
            if (in < agents) {
                answered = answered.add(state, DIGITS);
            } else {
                int ahead = in - agents;
                double rate = agents + (ahead + 1) * theta;
                double on = (agents + ahead * theta) / rate;
                servedWait = on * (servedWait + served / rate);
                served *= on;
                waiting = waiting.add(state, DIGITS);
                queue = queue.add(state.multiply(BigDecimal.valueOf(ahead), DIGITS), DIGITS);
                answered = answered.add(state.multiply(new BigDecimal(served), DIGITS), DIGITS);
                answeredWait = answeredWait.add(state.multiply(new BigDecimal(servedWait), DIGITS), DIGITS);
            }
            double leaving = Math.min(in + 1, agents) + Math.max(0, in + 1 - agents) * theta;
            state = state.multiply(new BigDecimal(erlangs), DIGITS).divide(new BigDecimal(leaving), DIGITS);
        }
        double wait = queue.divide(all, DIGITS).doubleValue() / erlangs;
        return new Congestion(
                waiting.divide(all, DIGITS).doubleValue(),
                wait * 60,
                answeredWait.divide(answered, DIGITS).doubleValue() * 60,
                1 - answered.divide(all, DIGITS).doubleValue());
    }

    @Test
    void whoNeverGivesUpIsErlangC() {
        for (int agents : new int[] {12, 105, 510}) {
            double erlangs = agents / 1.05;
            Congestion met = of(erlangs, 1e12).with(agents);
            ErlangC endless = new ErlangC(new OfferedLoad(erlangs, 60));
            assertThat(met.waiting()).isCloseTo(endless.waiting(agents), within(1e-6));
            assertThat(met.averageWait()).isCloseTo(endless.averageWait(agents), within(1e-5));
            assertThat(met.answeredWait()).isCloseTo(endless.averageWait(agents), within(1e-5));
            assertThat(met.abandoned()).isLessThan(1e-9);
        }
    }

    @Test
    void whoGivesUpAtOnceIsErlangB() {
        Congestion met = of(10, 1e-6).with(10);
        assertThat(met.abandoned()).isCloseTo(ErlangB.blocking(10, 10), within(1e-6));
        assertThat(met.answeredWait()).isLessThan(1e-5);
    }

    @Test
    void moreAgentsWaitLessAndLoseFewer() {
        for (int agents = 1; agents < 200; agents++) {
            Congestion fewer = of(100, 90).with(agents);
            Congestion more = of(100, 90).with(agents + 1);
            assertThat(more.answeredWait()).isLessThan(fewer.answeredWait());
            assertThat(more.abandoned()).isLessThan(fewer.abandoned());
        }
    }

    @Test
    void thousandsOfAgentsOverloadedForLongStayNumbers() {
        for (double patience : new double[] {1, 300, 1e5}) {
            Congestion met = of(3000, patience).with(2850);
            assertThat(met.abandoned()).as("patience %s", patience).isBetween(0.05 - 1e-9, 0.2);
            assertThat(met.answeredWait()).isFinite().isPositive();
        }
        assertThat(of(1, 300).with(2000).averageWait()).isBetween(0.0, 1e-9);
    }

    @Test
    void aShortWaitThatManyPaidForByGivingUpIsNotEnough() {
        ErlangA impatient = of(50, 20);
        int agents = impatient.agents(30, 0.05);
        assertThat(impatient.with(40).answeredWait()).isLessThan(30);
        assertThat(impatient.with(40).abandoned()).isGreaterThan(0.2);
        assertThat(impatient.with(agents).abandoned()).isLessThanOrEqualTo(0.05);
        assertThat(impatient.with(agents - 1).abandoned()).isGreaterThan(0.05);
    }

    @Test
    void patientCallersNeedThoseWhoKeepTheWait() {
        ErlangA patient = of(50, 3000);
        int agents = patient.agents(30, 0.05);
        assertThat(patient.with(agents).answeredWait()).isLessThanOrEqualTo(30);
        assertThat(patient.with(agents - 1).answeredWait()).isGreaterThan(30);
        assertThat(agents).isLessThanOrEqualTo(new ErlangC(new OfferedLoad(50, 60)).agents(30));
    }
}
