package io.telcopledge.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Quarter QUARTER = Quarter.parse("2021-Q1");
    private static final Instant START = QUARTER.start(ZONE);
    private static final Instant END = QUARTER.end(ZONE);

    @Test
    void theReportedFigureIsTheMeanWeightedByCalls() {
        Score score = hotline(END, START, END);

        assertThat(score.value(2).orElseThrow()).isEqualByComparingTo("67.52");
        assertThat(score.measurement().denominator()).isEqualTo(4_054);
        assertThat(score.judgement().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(score.completeness().isWhole()).isTrue();
    }

    @Test
    void anEndedQuarterDoesNotDependOnTheTimeAtWhichItIsScored() {
        assertThat(hotline(END, START, END)).isEqualTo(hotline(END.plus(Duration.ofDays(999)), START, END));
    }

    @Test
    void aHeartbeatMayLagTwoMinutesBehindARunningQuarter() {
        Instant now = START.plus(Duration.ofDays(10));

        assertThat(hotline(now, START, now.minusSeconds(120)).completeness().isWhole())
                .isTrue();
        assertThat(hotline(now, START, now.minusSeconds(121)).completeness().isWhole())
                .isFalse();
    }

    @Test
    void aRunningQuarterIsCompleteWhenItIsCoveredUpToNow() {
        Instant now = START.plus(Duration.ofDays(1));

        assertThat(hotline(now, START, now).judgement().verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void aPromiseNeedsEachOfItsStreamsCoveredAtTheSameTime() {
        Instant half = START.plus(Duration.between(START, END).dividedBy(2));
        Coverage coverage = covered(Map.of(
                Streams.COMPLAINT_FILINGS, SpanSet.of(List.of(new Span(START, half))),
                Streams.COMPLAINT_ANSWERS, SpanSet.of(List.of(new Span(half, END)))));

        assertThat(coverage.share(List.of(Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_ANSWERS), START, END)
                        .percent())
                .isEqualByComparingTo("0");
        assertThat(coverage.share(List.of(Streams.COMPLAINT_FILINGS), START, END)
                        .percent())
                .isEqualByComparingTo("50");
    }

    @Test
    void complaintsOfWhichNobodyTellsTheOutcomeStayInTheDenominator() {
        QuarterFacts facts = new QuarterFacts(List.of(new UnreportedCases(Cases.ALL, 2_224)));
        Coverage filings = covered(Map.of(Streams.COMPLAINT_FILINGS, SpanSet.of(List.of(new Span(START, END)))));

        Score score = score("complaint-answer", END, new QuarterEvidence(Map.of(QUARTER, facts), filings));

        assertThat(score.measurement().denominator()).isEqualTo(2_224);
        assertThat(score.numerator()).isEmpty();
        assertThat(score.value(2)).isEmpty();
        assertThat(score.completeness().percent()).isEqualByComparingTo("0");
        assertThat(score.judgement().verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aQuarterBeforeThePromiseWasInForceIsNotDue() {
        Quarter before = Quarter.parse("2014-Q4");
        QuarterEvidence nothing = new QuarterEvidence(Map.of(), Coverage.NONE);

        assertThat(scoring(END)
                        .score(CommitmentsFile.packaged().all().get(0), before, nothing)
                        .judgement()
                        .verdict())
                .isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void whatOneSourceContestsIsCompleteByNobodysWord() {
        Instant from = QUARTER.start(ZONE);
        Instant to = QUARTER.end(ZONE);
        Span day = new Span(from.plus(Duration.ofDays(3)), from.plus(Duration.ofDays(4)));
        Map<String, Map<String, SpanSet>> told = Map.of(
                Streams.CALLS,
                Map.of(
                        "/acd",
                        SpanSet.of(List.of(new Span(from, to))),
                        "/other",
                        SpanSet.of(List.of(new Span(from, to)))));

        Coverage coverage = new Coverage(
                Coverage.without(Map.of(Streams.CALLS, SpanSet.of(List.of(day))), told), Owing.NOTHING, ZONE);

        assertThat(coverage.within(Streams.CALLS, from, to).spans())
                .containsExactly(new Span(from, day.from()), new Span(day.to(), to));
    }

    private static Score hotline(Instant now, Instant coveredFrom, Instant coveredTo) {
        QuarterFacts facts = new QuarterFacts(List.of(new HotlineTotals(4_054, 946, 273_728_918, 751)));
        Coverage calls = covered(Map.of(Streams.CALLS, SpanSet.of(List.of(new Span(coveredFrom, coveredTo)))));
        return score("hotline-wait", now, new QuarterEvidence(Map.of(QUARTER, facts), calls));
    }

    private static Score score(String promise, Instant now, QuarterEvidence evidence) {
        return scoring(now).score(CommitmentsFile.packaged().withId(promise).orElseThrow(), QUARTER, evidence);
    }

    /** Each stream by one source, which nobody declared. */
    private static Coverage covered(Map<String, SpanSet> streams) {
        Map<String, Map<String, SpanSet>> bySource = new HashMap<>();
        streams.forEach((stream, spans) -> bySource.put(stream, Map.of("/any", spans)));
        return new Coverage(bySource, Owing.NOTHING, ZONE);
    }

    private static Scoring scoring(Instant now) {
        return new Scoring(ZONE, now);
    }
}
