package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.ClockCommand.Cancel;
import io.telcopledge.kit.sla.ClockCommand.Start;
import io.telcopledge.kit.sla.ClockCommand.Stop;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands become rows and events, in one transaction. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlaClocksTest {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00.123456Z");
    private static final SlaPolicy ANSWER = new SlaPolicy("answer", 2, Duration.ofHours(24), List.of(50, 80));
    private static final SlaPolicy RESOLVE = new SlaPolicy("resolve", 1, Duration.ofDays(2), List.of());
    private static final Instant DEADLINE = START.plus(Duration.ofHours(24));

    @Inject
    SlaClocks clocks;

    @Inject
    Transactions transactions;

    private final String caseId = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        transactions.execute("delete from sla_clock");
    }

    @Test
    void aBatchIsFoldedInOrderAndTold() {
        apply(
                new Start(caseId, ANSWER, START),
                new Start(caseId, RESOLVE, START),
                new Stop(caseId, "answer", DEADLINE, "answered"),
                new Stop(caseId, "resolve", DEADLINE.plus(Duration.ofHours(24)).plusMillis(1), "resolved"));

        List<SlaClock> found = transactions.run(session -> clocks.of(session, caseId));
        assertThat(found).extracting(SlaClock::name).containsExactly("answer", "resolve");
        assertThat(found).extracting(SlaClock::state).containsExactly(SlaState.MET, SlaState.BREACHED);
        assertThat(found.get(0).policy()).isEqualTo(ANSWER);
        assertThat(found.get(0).startedAt()).isEqualTo(START);

        List<Event<?>> told = Announced.of(caseId, 4);
        assertThat(told)
                .extracting(event -> event.data().getClass().getSimpleName())
                .containsExactly("SlaClockStarted", "SlaClockStarted", "SlaMet", "SlaBreached");
        assertThat(told)
                .extracting(event -> event.envelope().time())
                .containsExactly(START, START, DEADLINE, DEADLINE.plus(Duration.ofHours(24)));
    }

    @Test
    void whatIsToldTwiceHasOneEffect() {
        for (int i = 0; i < 2; i++) {
            apply(new Start(caseId, ANSWER, START));
            apply(new Stop(caseId, "answer", DEADLINE, "answered"));
        }

        assertThat(clock().revision()).isEqualTo(2);
        assertThat(Announced.names(caseId, 2)).containsExactly("SlaClockStarted", "SlaMet");
    }

    @Test
    void aStopForAClockThatNeverStartedHasNoEffect() {
        apply(new Stop(caseId, "answer", DEADLINE, "answered"));

        List<SlaClock> found = transactions.run(session -> clocks.of(session, caseId));
        assertThat(found).isEmpty();
    }

    @Test
    void aBreachThatIsRetractedMayBeAnnouncedAgain() {
        apply(new Start(caseId, ANSWER, START), new Stop(caseId, "answer", DEADLINE.plusSeconds(1), "late"));
        apply(new Stop(caseId, "answer", DEADLINE.minusSeconds(1), "corrected"));
        apply(new Stop(caseId, "answer", DEADLINE.plusSeconds(2), "corrected again"));

        assertThat(Announced.names(caseId, 4))
                .containsExactly("SlaClockStarted", "SlaBreached", "SlaBreachRetracted", "SlaBreached");
    }

    @Test
    void aBreachAndItsRetractionInOneBatchLeaveNoTrace() {
        apply(
                new Start(caseId, ANSWER, START),
                new Stop(caseId, "answer", DEADLINE.plusSeconds(1), "late"),
                new Stop(caseId, "answer", DEADLINE, "corrected"),
                new Stop(caseId, "answer", DEADLINE.plusSeconds(1), "corrected again"));

        assertThat(clock().state()).isEqualTo(SlaState.BREACHED);
        assertThat(clock().revision()).isEqualTo(4);
    }

    @Test
    void theTallyCountsWhatStartedInTheSpan() {
        apply(
                new Start(caseId, ANSWER, START),
                new Start(caseId + "-met", ANSWER, START),
                new Stop(caseId + "-met", "answer", DEADLINE, "answered"),
                new Start(caseId + "-cancelled", ANSWER, START),
                new Cancel(caseId + "-cancelled", "answer", DEADLINE, "no longer complex"),
                new Start(caseId + "-later", ANSWER, DEADLINE));

        SlaTally tally = transactions.run(session -> clocks.tally(session, "answer", START, DEADLINE));

        assertThat(tally).isEqualTo(new SlaTally(3, 1, 0, 1, 1, 0));
    }

    @Test
    void transactionsThatStartOneClockAtOnceStartItOnce() {
        for (int i = 0; i < 20; i++) {
            Start start = new Start(caseId + "-" + i, ANSWER, START);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> applyPatiently(start));
            applyPatiently(start);
            other.join();
        }

        assertThat(transactions.single("select count(*) from sla_clock where version = 1 and revision = 1", Long.class))
                .isEqualTo(20);
    }

    /** As the consumer does with a conflict of transactions. */
    private void applyPatiently(Start start) {
        boolean done = false;
        while (!done) {
            try {
                apply(start);
                done = true;
            } catch (ClockChangedMeanwhile again) {
                assertThat(again).hasMessageContaining("another transaction");
            }
        }
    }

    private void apply(ClockCommand... commands) {
        transactions.run(session -> clocks.apply(session, List.of(commands)));
    }

    private SlaClock clock() {
        return transactions.run(session -> clocks.of(session, caseId)).get(0);
    }
}
