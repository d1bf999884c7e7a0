package io.telcopledge.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.verdict.Share;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegimeFigureTest {

    private static final Target AT_LEAST_95 =
            new Target(Bound.AT_LEAST, BigDecimal.valueOf(95), Unit.PERCENT, new Words("", ""));

    private static final Resolutions NO_COMPLAINTS = new Resolutions(0, 0, Map.of(), Share.ALL);

    @Test
    void aShareIsJudgedWhereBothBoundsLieOnOneSideOfTheTarget() {
        assertThat(answered(950, 970, AT_LEAST_95).verdict()).isEqualTo(Verdict.MET);
        assertThat(answered(900, 949, AT_LEAST_95).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aShareWhoseBoundsLieOnBothSidesOfTheTargetIsUnproven() {
        RegimeFigure figure = answered(949, 951, AT_LEAST_95);

        assertThat(figure.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(figure.reason().en()).contains("between the bounds");
        assertThat(figure.least()).contains(new BigDecimal("94.90"));
        assertThat(figure.most()).contains(new BigDecimal("95.10"));
    }

    @Test
    void abandonedCallsAreOfAllThatWereOffered() {
        Waits waits = new Waits(1_000, 800, 800, Map.of(90, new Waits.Within(800, 800)), Share.ALL);

        assertThat(figure(new Quantity.AnsweredWithin(90), AT_LEAST_95, facts(true, waits))
                        .least())
                .contains(new BigDecimal("80.00"));
    }

    @Test
    void whatIsBeyondTheTargetIsAtRiskAsLongAsTheQuarterRuns() {
        Waits waits = new Waits(1_000, 1_000, 1_000, Map.of(90, new Waits.Within(900, 900)), Share.ALL);

        assertThat(figure(new Quantity.AnsweredWithin(90), AT_LEAST_95, facts(false, waits))
                        .verdict())
                .isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void withoutATargetItIsOnlyTold() {
        RegimeFigure figure = answered(400, 410, null);

        assertThat(figure.verdict()).isNull();
        assertThat(figure.reason().en()).contains("exact to 1 %");
    }

    @Test
    void silenceOfTheSwitchIsUnprovenAndSaysSo() {
        Waits waits = new Waits(10, 10, 10, Map.of(90, new Waits.Within(10, 10)), new Share(98, 100));

        assertUnproven(waits, "only 98.00 %");
    }

    @Test
    void callsOfWhichNoWaitIsToldAreNotLeftOut() {
        Waits waits = new Waits(10, 10, 7, Map.of(90, new Waits.Within(7, 7)), Share.ALL);

        assertUnproven(waits, "of 3 answered calls");
    }

    @Test
    void noCallsAreNoShare() {
        assertUnproven(new Waits(0, 0, 0, Map.of(90, new Waits.Within(0, 0)), Share.ALL), "no calls");
    }

    @Test
    void whatNoEvidenceHoldsSaysWhatIsMissing() {
        RegimeFigure figure = figure(
                new Quantity.NotHeld(new Words("没有", "no source tells of repairs")), null, facts(true, noCalls()));

        assertThat(figure.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(figure.reason().en()).isEqualTo("no source tells of repairs");
    }

    @Test
    void complaintsHaveTheirChangeBesideThem() {
        RegimeFacts facts = new RegimeFacts(
                true,
                Map.of(),
                noCalls(),
                NO_COMPLAINTS,
                Map.of(
                        "network",
                        Finding.exact(new Ratio(12_000_000, 2_000_000)).changed(BigDecimal.TEN)));

        RegimeFigure figure = figure(new Quantity.Complaints("network"), null, facts);

        assertThat(figure.least()).contains(new BigDecimal("6.00"));
        assertThat(figure.finding().changePercent()).isEqualTo(BigDecimal.TEN);
        assertThat(figure.verdict()).isNull();
    }

    private static void assertUnproven(Waits waits, String reason) {
        RegimeFigure figure = figure(new Quantity.AnsweredWithin(90), AT_LEAST_95, facts(true, waits));
        assertThat(figure.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(figure.least()).isEmpty();
        assertThat(figure.reason().en()).contains(reason);
    }

    private static RegimeFigure answered(long atLeast, long atMost, @Nullable Target target) {
        Waits waits = new Waits(1_000, 1_000, 1_000, Map.of(90, new Waits.Within(atLeast, atMost)), Share.ALL);
        return figure(new Quantity.AnsweredWithin(90), target, facts(true, waits));
    }

    private static RegimeFigure figure(Quantity quantity, @Nullable Target target, RegimeFacts facts) {
        return RegimeFigure.of(new RegimeMeasure("it", new Words("它", "it"), quantity, target), facts);
    }

    private static RegimeFacts facts(boolean isOver, Waits waits) {
        return new RegimeFacts(isOver, Map.of(), waits, NO_COMPLAINTS, Map.of());
    }

    private static Waits noCalls() {
        return new Waits(0, 0, 0, Map.of(), Share.ALL);
    }
}
