package io.telcopledge.reporting.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.scorecard.Coverage;
import io.telcopledge.reporting.scorecard.HotlineTotals;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.verdict.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a changed target would have meant. */
class BackTestTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Quarter Q1 = Quarter.parse("2026-Q1");
    private static final Quarter Q2 = Q1.next();

    private static final String PROMISE = """
              - id: %s
                title: {zh: 热线, en: Hotline}
                target: {comparator: "<=", value: %s, unit: s, words: {zh: 秒, en: s}}
                formula: {name: average-speed-of-answer@1}
                population: {zh: 来电, en: Calls}
                evidence: {streams: [calls], completeness: 99}
                period: quarter
                owner: customer-service
                inForceFrom: %s
                inForceUntil: %s
            """;

    private static final Commitments IN_FORCE = file(PROMISE.formatted("hotline-wait", 30, "2015-01-01", "null"));

    @Test
    void theSamePromisesGiveTheSameVerdicts() {
        assertThat(compare(IN_FORCE)).hasSize(2).noneMatch(Comparison::differs);
    }

    @Test
    void aStricterTargetShowsTheQuartersThatWouldHaveBeenMissed() {
        List<Comparison> comparisons = compare(file(PROMISE.formatted("hotline-wait", 25, "2015-01-01", "null")));

        // The mean is 20 s in the first quarter and 28 s in the second
        assertThat(comparisons).extracting(Comparison::differs).containsExactly(false, true);
        assertThat(proposed(comparisons.get(1))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aVersionThatBeginsLaterIsTestedAsIfItHadAlwaysBeenInForce() {
        Commitments proposal = file(PROMISE.formatted("hotline-wait", 30, "2015-01-01", "2026-12-31")
                + PROMISE.formatted("hotline-wait", 15, "2027-01-01", "null"));

        assertThat(compare(proposal)).allMatch(comparison -> proposed(comparison) == Verdict.MISSED);
    }

    @Test
    void aNewPromiseAndOneThatIsGivenUpAreDifferences() {
        List<Comparison> comparisons = compare(file(PROMISE.formatted("hotline-time", 30, "2027-01-01", "null")));

        assertThat(comparisons).hasSize(4).allMatch(Comparison::differs);
        assertThat(comparisons.get(0).proposed()).isNull();
        assertThat(comparisons.get(2).inForce()).isNull();
    }

    private static List<Comparison> compare(Commitments proposed) {
        Instant later = Instant.parse("2026-11-25T00:00:00Z");
        Map<Quarter, QuarterFacts> facts = Map.of(Q1, calls(2_000_000), Q2, calls(2_800_000));
        SpanSet covered = SpanSet.of(List.of(new Span(Q1.start(ZONE), Q2.end(ZONE))));
        Coverage coverage = new Coverage(Map.of(Streams.CALLS, Map.of("/acd", covered)), Owing.NOTHING, ZONE);
        return new BackTest(IN_FORCE, proposed, new Scoring(ZONE, later))
                .compare(List.of(Q1, Q2), new QuarterEvidence(facts, coverage));
    }

    private static Verdict proposed(Comparison comparison) {
        return Objects.requireNonNull(comparison.proposed()).judgement().verdict();
    }

    private static QuarterFacts calls(long waitMillis) {
        return new QuarterFacts(List.of(new HotlineTotals(100, 0, waitMillis, 0)));
    }

    private static Commitments file(String promises) {
        return CommitmentsFile.read("commitments.yaml", "commitments:\n" + promises)
                .commitments();
    }
}
