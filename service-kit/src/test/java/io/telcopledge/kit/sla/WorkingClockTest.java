package io.telcopledge.kit.sla;

import static io.telcopledge.kit.calendar.Calendars.holiday;
import static io.telcopledge.kit.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other systems are known to get wrong about clocks with hours, pauses and reopenings. */
class WorkingClockTest {

    private static final WorkingCalendar DESK = weekdays("Asia/Shanghai", "09:00-12:00 13:00-18:00");
    private static final SlaPolicy REPAIR = policy(1, 8, DESK, true);
    private static final Instant MONDAY = at("2026-06-01T09:00");

    private final SlaClock running = start(REPAIR, MONDAY);

    @Test
    void aCaseOpenedOutsideOfTheHoursCountsFromTheNextOpening() {
        assertThat(start(REPAIR, at("2026-05-30T22:00")).deadline()).isEqualTo(at("2026-06-01T18:00"));
    }

    @Test
    void aHolidayThatIsAddedLateMovesNoRunningClock() {
        WorkingCalendar edited = new WorkingCalendar(
                "desk", 2, DESK.zone(), DESK.week(), List.of(holiday("2026-06-01", "told too late")));

        assertThat(running.deadline()).isEqualTo(at("2026-06-01T18:00"));
        assertThat(start(policy(2, 8, edited, true), MONDAY).deadline()).isEqualTo(at("2026-06-02T18:00"));
    }

    @Test
    void aPauseIsMeasuredInWorkingTimeNotAsWallTime() {
        // From Monday 17:00 to Tuesday 10:00 are two hours of work, and seventeen on the wall.
        SlaClock resumed = running.pause(List.of(pause("2026-06-01T17:00", "2026-06-02T10:00")))
                .clock();

        assertThat(resumed.deadline()).isEqualTo(at("2026-06-02T11:00"));
    }

    @Test
    void noClockIsViolatedWhileItIsPaused() {
        SlaClock paused =
                running.pause(List.of(pause("2026-06-01T17:00", null))).clock();

        assertThat(paused.state()).isEqualTo(SlaState.PAUSED);
        assertThat(paused.deadline()).isEqualTo(at("2026-06-01T18:00"));
        SlaChange later = paused.advance(at("2027-01-01T00:00"));
        // Half of the time was used up before the pause; that much is announced, and nothing after it.
        assertThat(kinds(later)).containsExactly(SlaAtRisk.class);
        assertThat(later.clock().advance(at("2027-01-02T00:00")).events()).isEmpty();
        assertThat(later.clock().nextDue()).isNull();
        assertThat(paused.stop(told("2026-09-01T10:00")).clock().state()).isEqualTo(SlaState.MET);
    }

    @Test
    void aPauseThatBeganAfterTheDeadlineUndoesNoBreach() {
        SlaClock breached = running.advance(at("2026-06-01T18:01")).clock();

        SlaChange change = breached.pause(List.of(pause("2026-06-01T18:01", null)));

        assertThat(change.clock().state()).isEqualTo(SlaState.BREACHED);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void aPauseToldLateRetractsTheBreachThatWasNone() {
        SlaClock breached = running.advance(at("2026-06-01T18:01")).clock();

        SlaChange paused = breached.pause(List.of(pause("2026-06-01T10:00", null)));
        SlaChange ended = breached.pause(List.of(pause("2026-06-01T10:00", "2026-06-01T11:00")));

        assertThat(paused.events())
                .containsExactly(new SlaBreachRetracted(paused.clock().facts(), "paused: customer is away"));
        assertThat(paused.clock().state()).isEqualTo(SlaState.PAUSED);
        assertThat(kinds(ended)).containsExactly(SlaBreachRetracted.class);
        assertThat(kinds(ended.clock().advance(at("2026-06-02T10:00").plusMillis(1))))
                .containsExactly(SlaBreached.class);
    }

    @Test
    void noPauseIsLostWhenThePolicyChanges() {
        SlaClock paused = running.pause(List.of(pause("2026-06-01T10:00", "2026-06-01T11:00")))
                .clock();

        SlaChange changed = paused.change(change(policy(2, 16, DESK, true), "2026-06-01T14:00"));

        assertThat(changed.clock().deadline()).isEqualTo(at("2026-06-03T10:00"));
        assertThat(kinds(changed)).containsExactly(SlaClockChanged.class);
        assertThat(changed.clock().explain(at("2026-06-01T15:00")).policyChange())
                .isEqualTo(told("2026-06-01T14:00"));
    }

    @Test
    void aClockThatEndedKeepsItsPolicyAlsoWhenItsEndIsToldAfterTheChange() {
        PolicyChange shorter = change(policy(2, 1, DESK, true), "2026-06-01T16:00");
        Mark stop = told("2026-06-01T15:00");

        SlaClock stoppedFirst = running.stop(stop).clock().change(shorter).clock();
        SlaClock changedFirst = running.change(shorter).clock().stop(stop).clock();

        assertThat(stoppedFirst.state()).isEqualTo(SlaState.MET);
        assertThat(changedFirst.state()).isEqualTo(SlaState.MET);
        assertThat(changedFirst.policy().version()).isEqualTo(1);
    }

    @Test
    void aReopenedClockRunsOnAndTheTimeInWhichItWasStoppedCountsAsPaused() {
        SlaClock stopped = running.stop(told("2026-06-01T17:00")).clock();

        SlaChange reopened = stopped.reopen(told("2026-06-02T17:00"));

        assertThat(kinds(reopened)).containsExactly(SlaClockChanged.class);
        assertThat(reopened.clock().state()).isEqualTo(SlaState.RUNNING);
        assertThat(reopened.clock().deadline()).isEqualTo(at("2026-06-02T18:00"));
        assertThat(reopened.clock().nextDue()).isNotNull();
        assertThat(reopened.clock().reopen(told("2026-06-02T17:00")).events()).isEmpty();
    }

    @Test
    void resolvingForAMomentDoesNotKeepAPublicPromise() {
        SlaClock promise = start(new SlaPolicy("answer", 1, Duration.ofHours(24), List.of()), MONDAY);
        SlaClock stopped =
                promise.stop(new Mark(MONDAY.plusSeconds(60), "told")).clock();

        SlaChange reopened = stopped.reopen(new Mark(MONDAY.plus(Duration.ofHours(25)), "it was not"));

        assertThat(kinds(reopened)).containsExactly(SlaBreached.class);
    }

    @Test
    void noClockRunsOnAfterTheResolution() {
        SlaClock met = running.stop(told("2026-06-01T17:00")).clock();

        assertThat(met.advance(at("2027-01-01T00:00")).events()).isEmpty();
        assertThat(met.nextDue()).isNull();
    }

    @Test
    void aFirstResponseAfterTheBreachIsToldAndHidesNothing() {
        SlaClock breached = running.advance(at("2026-06-01T18:01")).clock();

        SlaChange late = breached.stop(told("2026-06-02T09:00"));

        assertThat(kinds(late)).containsExactly(SlaClockChanged.class);
        assertThat(late.events().get(0).clock().state()).isEqualTo(SlaState.BREACHED);
        assertThat(late.events().get(0).clock().stoppedAt()).isEqualTo(at("2026-06-02T09:00"));
    }

    @Test
    void pausesHoldNoClockThatCannotBePausedUntilItsPolicyCan() {
        SlaClock promise = start(policy(1, 8, DESK, false), MONDAY);
        SlaChange told = promise.pause(List.of(pause("2026-06-01T10:00", "2026-06-01T11:00")));

        assertThat(told.events()).isEmpty();
        assertThat(told.clock().deadline()).isEqualTo(at("2026-06-01T18:00"));
        assertThat(told.clock().explain(MONDAY).waiting().holds()).isFalse();
        assertThat(told.clock()
                        .change(change(policy(2, 8, DESK, true), "2026-06-01T14:00"))
                        .clock()
                        .deadline())
                .isEqualTo(at("2026-06-02T10:00"));
    }

    @Test
    void aStopThatIsCorrectedUnderTheDeadlineIsMet() {
        SlaClock late = running.stop(told("2026-06-02T09:00")).clock();

        assertThat(kinds(late.stop(told("2026-06-01T18:00")))).containsExactly(SlaBreachRetracted.class);
        assertThat(kinds(running.stop(told("2026-06-01T18:00")))).containsExactly(SlaMet.class);
    }

    private static SlaPolicy policy(int version, int hours, WorkingCalendar calendar, boolean pausable) {
        return new SlaPolicy(
                "repair", version, new Allowance.WorkingTime(Duration.ofHours(hours)), calendar, pausable, List.of(50));
    }

    private static SlaClock start(SlaPolicy policy, Instant at) {
        return SlaClock.start(new ClockCommand.Start("case-1", policy, at)).clock();
    }

    private static PolicyChange change(SlaPolicy policy, String at) {
        return new PolicyChange(policy, told(at));
    }

    private static Pause pause(String from, @Nullable String to) {
        return new Pause(at(from), to == null ? null : at(to), "customer is away");
    }

    private static Mark told(String at) {
        return new Mark(at(at), "told");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static Stream<Class<? extends SlaEvent>> kinds(SlaChange change) {
        return change.events().stream().map(SlaEvent::getClass);
    }
}
