package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.Calendars;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.Allowance;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.ClockCommand.Cancel;
import io.telcopledge.kit.sla.ClockCommand.ChangePolicy;
import io.telcopledge.kit.sla.ClockCommand.Pauses;
import io.telcopledge.kit.sla.ClockCommand.Reopen;
import io.telcopledge.kit.sla.ClockCommand.Start;
import io.telcopledge.kit.sla.ClockCommand.Stop;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.Policies;
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
    void whatAClockWasToldIsKeptWithItsCalendar() {
        WorkingCalendar desk = Calendars.weekdays("Asia/Shanghai", "09:00-12:00 13:30-18:00");
        SlaPolicy first = new SlaPolicy("repair", 1, new Allowance.WorkingDays(2), desk, true, List.of(50));
        SlaPolicy second = new SlaPolicy("repair", 2, new Allowance.CalendarDays(5), desk, true, List.of(50));
        List<Pause> pauses = List.of(new Pause(START.plusSeconds(3_600), null, "waiting for the customer"));
        apply(
                new Start(caseId, first, START),
                new Stop(caseId, "repair", START.plusSeconds(60), "mended"),
                new Reopen(caseId, "repair", START.plusSeconds(120), "it was not"),
                new ChangePolicy(caseId, second, START.plusSeconds(180), "longer in the holidays"),
                new Pauses(caseId, "repair", pauses));

        SlaClock told = clock();

        assertThat(told.state()).isEqualTo(SlaState.PAUSED);
        assertThat(told.policies())
                .isEqualTo(new Policies(first, told.policies().changes()));
        assertThat(told.policy()).isEqualTo(second);
        assertThat(told.history().pauses()).isEqualTo(pauses);
        assertThat(told.explain(DEADLINE).waiting().reopened())
                .containsExactly(new Mark(START.plusSeconds(120), "it was not"));
        assertThat(Announced.names(caseId, 5))
                .containsExactly("SlaClockStarted", "SlaMet", "SlaClockChanged", "SlaClockChanged", "SlaClockChanged");
    }

    @Test
    void aCalendarsVersionIsNeverAnother() {
        WorkingCalendar desk = Calendars.weekdays("Asia/Tokyo", "09:00-12:00");
        WorkingCalendar edited = Calendars.weekdays("Asia/Tokyo", "09:00-13:00");
        Duration day = Duration.ofHours(8);
        apply(new Start(caseId, policyOf(renamed(desk), day), START));

        assertThatThrownBy(() -> apply(new Start(caseId + "-2", policyOf(renamed(edited), day), START)))
                .hasMessageContaining("is another already");
    }

    private WorkingCalendar renamed(WorkingCalendar calendar) {
        return new WorkingCalendar("tokyo", 1, calendar.zone(), calendar.week(), List.of());
    }

    private static SlaPolicy policyOf(WorkingCalendar calendar, Duration given) {
        return new SlaPolicy("repair", 1, new Allowance.WorkingTime(given), calendar, true, List.of());
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
    void theTallyCountsWhatStartedOnTheDaysOfTheSpan() {
        transactions.execute("delete from sla_tally_delta");
        transactions.execute("delete from sla_tally");
        apply(
                new Start(caseId, ANSWER, START),
                new Start(caseId + "-met", ANSWER, START),
                new Stop(caseId + "-met", "answer", DEADLINE, "answered"),
                new Start(caseId + "-cancelled", ANSWER, START),
                new Cancel(caseId + "-cancelled", "answer", DEADLINE, "no longer complex"),
                new Start(caseId + "-later", ANSWER, DEADLINE));

        SlaTally tally = transactions.run(session -> clocks.tally(session, "answer", START, START.plusSeconds(1)));

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
