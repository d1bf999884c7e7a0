package io.telcopledge.reporting.scorecard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.report.seal.sums.Sums;
import io.telcopledge.reporting.report.seal.sums.SumsJson;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scoring;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a promise leaves out is not counted, it is counted itself, and nothing else is touched. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExclusionsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Quarter QUARTER = Quarter.parse("1998-Q1");
    private static final Scoring SCORING = new Scoring(ZONE, Instant.parse("2000-01-01T00:00:00Z"));

    private static final List<String> FACTS = List.of(
            interval("sales", "1998-01-05 10:00+08", 10, 200_000),
            interval("test", "1998-01-05 10:00+08", 1, 600_000),
            interval("sales", "1998-02-01 10:00+08", 4, 400_000),
            complaint("c-app", "app", "1998-01-05 10:00+08", "MET"),
            complaint("c-beta", "beta", "1998-01-05 11:00+08", "BREACHED"),
            complaint("c-storm", "app", "1998-02-01 11:00+08", "BREACHED"),
            clock("c-app", "complaint-answer", "1998-01-05 10:00+08", "MET"),
            clock("c-beta", "complaint-answer", "1998-01-05 11:00+08", "BREACHED"),
            clock("c-storm", "complaint-answer", "1998-02-01 11:00+08", "BREACHED"),
            erasure("e-1", "1998-01-05 10:00+08"),
            erasure("e-storm", "1998-02-01 10:00+08"),
            clock("e-1", "data-erasure", "1998-01-05 10:00+08", "MET"),
            clock("e-storm", "data-erasure", "1998-02-01 10:00+08", "BREACHED"));

    @Inject
    Transactions transactions;

    @Inject
    QuarterTotals totals;

    @Inject
    EvidenceBehind behind;

    @BeforeEach
    void tell() {
        forget();
        transactions.await(LONG, session -> all(session, FACTS));
    }

    @AfterEach
    void forget() {
        transactions.await(
                LONG,
                session -> all(
                        session,
                        List.of(
                                "delete from hotline_interval where quarter = '1998-Q1'",
                                "delete from clock_state where quarter = '1998-Q1'",
                                "delete from complaint where quarter = '1998-Q1'",
                                "delete from erasure where quarter = '1998-Q1'")));
    }

    @Test
    void withoutExclusionsEverythingCounts() {
        Commitments everything = CommitmentsFile.packaged();

        assertThat(counted(score(everything, "hotline-wait"))).isEqualTo("1200000 / 15, left out 0");
        assertThat(counted(score(everything, "complaint-answer"))).isEqualTo("1 / 3, left out 0");
    }

    @Test
    void callsOnAQueueThatIsLeftOutAreNotCountedAndOtherPromisesAre() {
        Commitments proposed = leaving("hotline-wait", "queues: [test]");

        assertThat(counted(score(proposed, "hotline-wait"))).isEqualTo("600000 / 14, left out 1");
        assertThat(counted(score(proposed, "complaint-answer"))).isEqualTo("1 / 3, left out 0");
    }

    @Test
    void casesOfAChannelThatIsLeftOutAreNotCounted() {
        assertThat(counted(score(leaving("complaint-answer", "channels: [beta]"), "complaint-answer")))
                .isEqualTo("1 / 2, left out 1");
    }

    @Test
    void whatBeganInADeclaredOutageIsNotCounted() {
        String storm = "outage: {from: \"1998-02-01T00:00:00+08:00\", until: \"1998-02-02T00:00:00+08:00\"}";

        assertThat(counted(score(leaving("hotline-wait", storm), "hotline-wait")))
                .isEqualTo("800000 / 11, left out 4");
        assertThat(counted(score(leaving("complaint-answer", storm), "complaint-answer")))
                .isEqualTo("1 / 2, left out 1");
    }

    @Test
    void aRequestThatIsLeftOutWithItsClockIsNotOneWhoseOutcomeNobodyReports() {
        String storm = "outage: {from: \"1998-02-01T00:00:00+08:00\", until: \"1998-02-02T00:00:00+08:00\"}";
        Score score = score(leaving("data-erasure", storm), "data-erasure");

        assertThat(counted(score)).isEqualTo("1 / 1, left out 1");
        assertThat(score.measurement().reported().isWhole()).isTrue();
    }

    @Test
    void theSealedSumsTellBothSoThatAnOutsiderComputesTheSame() throws Exception {
        Commitments proposed = leaving("hotline-wait", "queues: [test]");
        String sealed = SumsJson.write(Sums.of(evidence(proposed), ZONE.getId()));

        Score again = SCORING.score(
                proposed.withId("hotline-wait").orElseThrow(),
                QUARTER,
                SumsJson.read(sealed).evidence());

        assertThat(counted(again)).isEqualTo("600000 / 14, left out 1");
    }

    @Test
    void theFactsBehindTheFigureAreReadWithoutThemToo() {
        Commitment leaving =
                leaving("hotline-wait", "queues: [test]").withId("hotline-wait").orElseThrow();

        // Facts that no event told are never shown; that the database understands the question is what is held here.
        assertThat(transactions
                        .await(LONG, session -> behind.page(session, leaving, QUARTER, QUARTER, Optional.empty(), 10))
                        .items())
                .isEmpty();
    }

    private Score score(Commitments commitments, String promise) {
        return SCORING.score(commitments.withId(promise).orElseThrow(), QUARTER, evidence(commitments));
    }

    private QuarterEvidence evidence(Commitments commitments) {
        return transactions.await(LONG, session -> totals.between(session, QUARTER, QUARTER, commitments.promises()));
    }

    private static String counted(Score score) {
        return score.measurement().numerator() + " / " + score.measurement().denominator() + ", left out "
                + score.leftOut();
    }

    /** The packaged promises, one of which leaves something out. */
    private static Commitments leaving(String promise, String matter) {
        String yaml = CommitmentsFile.packaged("commitments.yaml");
        int start = yaml.indexOf("  - id: " + promise + "\n");
        int period = yaml.indexOf("    evidence:", start);
        String exclusion = "    exclusions: [{words: {zh: 例外, en: An exception}, " + matter + "}]\n";
        return CommitmentsFile.read("commitments.yaml", yaml.substring(0, period) + exclusion + yaml.substring(period))
                .commitments();
    }

    private static Uni<Void> all(Mutiny.Session session, List<String> statements) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String statement : statements) {
            done = done.chain(
                    () -> session.createNativeQuery(statement).executeUpdate().replaceWithVoid());
        }
        return done;
    }

    private static String interval(String queue, String start, long answered, long waited) {
        return """
                insert into hotline_interval (queue, skill, interval_start, quarter, calls_answered, calls_abandoned,
                    answered_wait_millis, answered_within_30s, ratings, revision, event_id)
                values ('%s', '', '%s', '1998-Q1', %d, 0, %d, 0, '{0,0,0,0,0}', 1, gen_random_uuid())
                """.formatted(queue, start, answered, waited);
    }

    private static String complaint(String id, String channel, String openedAt, String state) {
        return """
                insert into complaint (complaint_id, quarter, source, channel, complexity, opened_at, outcome_reported,
                    revision, event_id)
                values ('%s', '1998-Q1', 'crm', '%s', 'STANDARD', '%s', %s, 1, gen_random_uuid())
                """.formatted(id, channel, openedAt, !state.isEmpty());
    }

    private static String erasure(String id, String requestedAt) {
        return """
                insert into erasure (request_id, quarter, requested_at, revision, event_id)
                values ('%s', '1998-Q1', '%s', 1, gen_random_uuid())
                """.formatted(id, requestedAt);
    }

    private static String clock(String id, String clock, String startedAt, String state) {
        return """
                insert into clock_state (case_id, clock, quarter, policy_version, started_at, deadline, state, at_risk,
                    revision, event_id)
                values ('%1$s', '%4$s', '1998-Q1', 1, '%2$s', timestamptz '%2$s' + interval '1 day',
                    '%3$s', false, 1, gen_random_uuid())
                """.formatted(id, startedAt, state, clock);
    }
}
