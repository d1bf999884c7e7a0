package io.telcopledge.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a quarter still has, and how it is thought to end. */
class OutlookTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Quarter QUARTER = Quarter.parse("2021-Q1");
    private static final Instant START = QUARTER.start(ZONE);

    /** 76 days after the begin of the quarter, at midnight: 14 days are left, twice the recent seven. */
    private static final Instant NOW = START.plus(Duration.ofDays(76));

    @Test
    void whatTheAnsweredCallsMayStillWaitIsTheTargetTimesTheirNumberLessWhatTheyWaited() {
        assertThat(score("hotline-wait", calls(100, 2_900_000)).budget())
                .contains(new Budget(Budget.Kind.WAITING, 3_000_000, 2_900_000));
        assertThat(score("hotline-wait", calls(100, 3_000_001))
                        .budget()
                        .orElseThrow()
                        .left())
                .isEqualTo(-1);
    }

    @Test
    void aHotlineThatNobodyCalledHasNothingToSpend() {
        assertThat(score("hotline-wait", calls(0, 0)).budget()).isEmpty();
    }

    @Test
    void aPromiseToEachOneAllowsNoMiss() {
        assertThat(score("complaint-answer", cases(9, 0, 1)).budget()).contains(new Budget(Budget.Kind.MISSES, 0, 0));
        assertThat(score("complaint-answer", cases(8, 2, 0))
                        .budget()
                        .orElseThrow()
                        .left())
                .isEqualTo(-2);
    }

    @Test
    void thePaceOfTheLastSevenDaysGoesOnToTheQuartersEnd() {
        Projection projection = project("hotline-wait", calls(100, 2_900_000), calls(10, 400_000))
                .orElseThrow();

        assertThat(projection.figure().numerator()).isEqualTo(3_700_000);
        assertThat(projection.figure().denominator()).isEqualTo(120);
        assertThat(projection.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aCaseThatRunsIsThoughtToBeDoneInTime() {
        Projection projection =
                project("complaint-answer", cases(90, 0, 10), cases(3, 0, 4)).orElseThrow();

        assertThat(projection.figure().denominator()).isEqualTo(114);
        assertThat(projection.misses()).isZero();
        assertThat(projection.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void theMissesOfTheLastSevenDaysAreThoughtToGoOn() {
        assertThat(project("complaint-answer", cases(90, 1, 0), cases(3, 1, 0))
                        .orElseThrow()
                        .misses())
                .isEqualTo(3);
    }

    @Test
    void withoutACallInTheLastSevenDaysThereIsNothingToGoBy() {
        assertThat(project("hotline-wait", calls(100, 2_900_000), calls(0, 0))).isEmpty();
    }

    @Test
    void whatIsUnprovenWillNotBeProvenByGoingOn() {
        Score unproven = scoring(NOW)
                .score(
                        CommitmentsFile.packaged().withId("hotline-wait").orElseThrow(),
                        QUARTER,
                        new QuarterEvidence(Map.of(QUARTER, calls(100, 1)), Coverage.NONE));

        assertThat(scoring(NOW).project(unproven, calls(10, 1)).orElseThrow().verdict())
                .isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void anEndedQuarterIsNotProjected() {
        Score score = score("hotline-wait", calls(100, 2_900_000));

        assertThat(scoring(QUARTER.end(ZONE)).project(score, calls(10, 1))).isEmpty();
    }

    private static Optional<Projection> project(String promise, QuarterFacts soFar, QuarterFacts recent) {
        return scoring(NOW).project(score(promise, soFar), recent);
    }

    private static Score score(String promise, QuarterFacts facts) {
        Map<String, SpanSet> covered = Map.of("/all", SpanSet.of(List.of(new Span(START, NOW))));
        Coverage coverage = new Coverage(
                Map.of(Streams.CALLS, covered, Streams.COMPLAINT_FILINGS, covered, Streams.COMPLAINT_ANSWERS, covered),
                Owing.NOTHING,
                ZONE);
        return scoring(NOW)
                .score(
                        CommitmentsFile.packaged().withId(promise).orElseThrow(),
                        QUARTER,
                        new QuarterEvidence(Map.of(QUARTER, facts), coverage));
    }

    private static QuarterFacts calls(long answered, long waitMillis) {
        return new QuarterFacts(List.of(new HotlineTotals(answered, 0, waitMillis, 0)));
    }

    private static QuarterFacts cases(long met, long breached, long running) {
        return new QuarterFacts(List.of(new CaseTotals("complaint-answer", met, breached, running, 0)));
    }

    private static Scoring scoring(Instant now) {
        return new Scoring(ZONE, now);
    }
}
