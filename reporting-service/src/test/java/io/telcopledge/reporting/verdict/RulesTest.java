package io.telcopledge.reporting.verdict;

import static io.telcopledge.reporting.verdict.Phase.BEFORE_IN_FORCE;
import static io.telcopledge.reporting.verdict.Phase.ENDED;
import static io.telcopledge.reporting.verdict.Phase.NOT_BEGUN;
import static io.telcopledge.reporting.verdict.Phase.RUNNING;
import static io.telcopledge.reporting.verdict.Situations.COMPLETE;
import static io.telcopledge.reporting.verdict.Situations.HALF;
import static io.telcopledge.reporting.verdict.Situations.complaints;
import static io.telcopledge.reporting.verdict.Situations.hotline;
import static io.telcopledge.reporting.verdict.Situations.promise;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each test is a rule. */
class RulesTest {

    @Test
    void aMeanOf29Point9997SecondsIsMetAnd30Point0003SecondsIsMissed() {
        assertThat(hotline(ENDED, 299_997_000, 10_000, COMPLETE).verdict()).isEqualTo(Verdict.MET);
        assertThat(hotline(ENDED, 300_003_000, 10_000, COMPLETE).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void theReaderSeesWhyARoundedFigureIsMissed() {
        assertThat(hotline(ENDED, 300_003_000, 10_000, COMPLETE).reason().en()).isEqualTo("Not kept: 30.0003 > 30 s");
    }

    @Test
    void whereNothingIsOwedYetAndNothingCameThereIsNothingThatCouldBeComplete() {
        Situation empty = new Situation(
                promise("network-coverage"),
                RUNNING,
                new Measurement(0, 0, Outcomes.NONE, new Expected(new Share(0, 0), 0L)),
                Share.ALL,
                HALF);

        assertThat(empty.completeness()).isEqualTo(Share.NONE);
        assertThat(Judging.judge(empty).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void unprovenIsNeverMet() {
        assertThat(hotline(ENDED, 1_000, 1_000, HALF).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(hotline(RUNNING, 1_000, 1_000, Share.NONE).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(complaints(ENDED, 10, 0, 0, 0, HALF).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void ninetyNinePercentOfTheQuarterIsEnoughAndOneMillisecondLessIsNot() {
        assertThat(hotline(ENDED, 0, 1, new Share(9_900, 10_000)).verdict()).isEqualTo(Verdict.MET);
        assertThat(hotline(ENDED, 0, 1, new Share(9_899, 10_000)).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aPromiseToEachOneIsMissedByOneBreachWhateverIsMissing() {
        assertThat(complaints(ENDED, 999, 1, 0, 0, HALF).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(complaints(RUNNING, 999, 1, 5, 5, Share.NONE).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aRunningQuarterAboveItsTargetIsAtRiskAndBelowItMetSoFar() {
        Judgement above = hotline(RUNNING, 31_000, 1, COMPLETE);
        Judgement below = hotline(RUNNING, 29_000, 1, COMPLETE);

        assertThat(above.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(below.verdict()).isEqualTo(Verdict.MET);
        assertThat(below.settled()).isFalse();
    }

    @Test
    void complaintsWhoseTimeStillRunsDoNotCountAgainstThePromise() {
        Judgement running = complaints(RUNNING, 3, 0, 4, 0, COMPLETE);

        assertThat(running.verdict()).isEqualTo(Verdict.MET);
        assertThat(running.settled()).isFalse();
    }

    @Test
    void aComplaintCloseToItsDeadlinePutsThePromiseAtRisk() {
        assertThat(complaints(RUNNING, 3, 0, 4, 1, COMPLETE).verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void anEndedQuarterIsNotSettledWhileACaseOfItRuns() {
        assertThat(complaints(ENDED, 3, 0, 1, 0, COMPLETE).settled()).isFalse();
        assertThat(complaints(ENDED, 3, 0, 0, 0, COMPLETE).settled()).isTrue();
    }

    @Test
    void aQuarterThatHasNotBegunOrPrecedesThePromiseIsNotDue() {
        assertThat(hotline(NOT_BEGUN, 0, 0, Share.NONE).verdict()).isEqualTo(Verdict.NOT_DUE);
        assertThat(complaints(BEFORE_IN_FORCE, 0, 9, 0, 0, COMPLETE).verdict()).isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void nothingCoveredAndNoCasesIsUnproven() {
        assertThat(complaints(ENDED, 0, 0, 0, 0, Share.NONE).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void noneOfNoneInACoveredQuarterBreaksNothing() {
        assertThat(complaints(ENDED, 0, 0, 0, 0, COMPLETE).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aHotlineThatNobodyCalledHasNotShownHowLongCallersWait() {
        assertThat(hotline(ENDED, 0, 0, COMPLETE).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void complaintsWithoutAReportedOutcomeLeaveThePromiseUnprovenAtZeroCompleteness() {
        Situation imported = new Situation(
                promise("complaint-answer"),
                ENDED,
                Measurement.of(0, 2_224, new Outcomes(0, 0, 0, 0, new Share(0, 2_224))),
                COMPLETE,
                Share.ALL);

        assertThat(Judging.judge(imported).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(imported.completeness().percent()).isEqualByComparingTo("0");
        assertThat(imported.measurement().figure()).isEmpty();
        assertThat(Judging.judge(imported).reason().en())
                .isEqualTo("Of 2224 cases the outcome of 2224 is not reported");
    }

    @Test
    void whatIsOwedInPartsAndDidNotComeIsSaidToBeMissing() {
        Situation oneRegionMonth = new Situation(
                promise("network-coverage"),
                ENDED,
                new Measurement(995, 1_000, Outcomes.NONE, new Expected(new Share(1, 24), null)),
                Share.ALL,
                Share.ALL);

        assertThat(Judging.judge(oneRegionMonth).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(Judging.judge(oneRegionMonth).reason().en())
                .isEqualTo("Of 24 pieces of evidence that are owed, 1 came");
    }
}
