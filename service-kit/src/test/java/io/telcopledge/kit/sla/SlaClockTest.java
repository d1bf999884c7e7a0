package io.telcopledge.kit.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockCancelled;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a clock that runs day and night. */
class SlaClockTest {

    private static final Instant START = Instant.parse("2026-03-28T16:00:00Z");
    private static final SlaPolicy DAY = new SlaPolicy("answer", 1, Duration.ofHours(24), List.of(50, 80));
    private static final Instant DEADLINE = START.plus(Duration.ofHours(24));
    private static final Instant HALF = START.plus(Duration.ofHours(12));
    private static final Duration MILLI = Duration.ofMillis(1);

    private final SlaClock running =
            SlaClock.start(new ClockCommand.Start("case-1", DAY, START)).clock();

    @Test
    void aStartIsTold() {
        SlaChange started = SlaClock.start(new ClockCommand.Start("case-1", DAY, START));

        assertThat(started.events()).containsExactly(new SlaClockStarted(running.facts()));
        assertThat(running.facts().deadline()).isEqualTo(DEADLINE);
        assertThat(running.facts().revision()).isEqualTo(1);
    }

    @Test
    void stoppedExactlyAtTheDeadlineIsMet() {
        SlaChange change = running.stop(told(DEADLINE));

        assertThat(kinds(change)).containsExactly(SlaMet.class);
        assertThat(change.clock().state()).isEqualTo(SlaState.MET);
    }

    @Test
    void stoppedAMillisecondAfterTheDeadlineIsBreached() {
        SlaChange change = running.stop(told(DEADLINE.plus(MILLI)));

        assertThat(kinds(change)).containsExactly(SlaBreached.class);
        assertThat(change.clock().facts().stoppedAt()).isEqualTo(DEADLINE.plus(MILLI));
    }

    @Test
    void theDeadlineItselfHasNotPassedYet() {
        SlaClock warned = running.advance(DEADLINE).clock();

        assertThat(warned.state()).isEqualTo(SlaState.RUNNING);
        assertThat(kinds(warned.advance(DEADLINE.plusNanos(1_000)))).containsExactly(SlaBreached.class);
    }

    @Test
    void aLateAnswerBeforeTheDeadlineRetractsTheBreach() {
        SlaClock breached = running.advance(DEADLINE.plus(MILLI)).clock();

        SlaChange change = breached.stop(new Mark(DEADLINE, "the answer came late from the CRM"));

        assertThat(change.events())
                .containsExactly(new SlaBreachRetracted(change.clock().facts(), "the answer came late from the CRM"));
        assertThat(change.clock().facts().state()).isEqualTo(SlaState.MET);
    }

    @Test
    void aBreachIsAnnouncedOnce() {
        SlaClock breached = running.advance(DEADLINE.plus(MILLI)).clock();

        assertThat(breached.advance(DEADLINE.plus(Duration.ofDays(9))).events()).isEmpty();
        assertThat(kinds(breached.stop(told(DEADLINE.plusSeconds(60))))).containsExactly(SlaClockChanged.class);
        assertThat(breached.nextDue()).isNull();
    }

    @Test
    void aStopToldTwiceHasOneEffect() {
        SlaClock met = running.stop(told(HALF)).clock();

        assertThat(met.stop(told(HALF))).isEqualTo(new SlaChange(met, List.of()));
    }

    @Test
    void aCorrectionToAfterTheDeadlineTurnsMetIntoBreached() {
        SlaClock met = running.stop(told(DEADLINE)).clock();

        assertThat(kinds(met.stop(told(DEADLINE.plus(MILLI))))).containsExactly(SlaBreached.class);
    }

    @Test
    void aCorrectionWithinTheAllowanceTellsTheNewInstant() {
        SlaClock met = running.stop(told(HALF)).clock();

        SlaChange change = met.stop(told(HALF.plusSeconds(1)));

        assertThat(change.events()).containsExactly(new SlaMet(change.clock().facts()));
        assertThat(change.clock().facts().stoppedAt()).isEqualTo(HALF.plusSeconds(1));
    }

    @Test
    void aThresholdIsAnnouncedOnceWhenItIsPassed() {
        assertThat(running.advance(HALF.minus(MILLI)).events()).isEmpty();
        SlaChange warning = running.advance(HALF);

        assertThat(warning.events())
                .containsExactly(new SlaAtRisk(warning.clock().facts(), 50));
        assertThat(warning.clock().advance(HALF.plus(MILLI)).events()).isEmpty();
        assertThat(warning.clock().nextDue()).isEqualTo(START.plus(Duration.ofMinutes(24 * 60 * 8 / 10)));
    }

    @Test
    void thresholdsPassedTogetherAreOneWarning() {
        SlaChange warning = running.advance(DEADLINE.minus(MILLI));

        assertThat(warning.events())
                .containsExactly(new SlaAtRisk(warning.clock().facts(), 80));
    }

    @Test
    void aClockFoundOverdueWarnsOfNothing() {
        assertThat(kinds(running.advance(DEADLINE.plus(Duration.ofDays(700))))).containsExactly(SlaBreached.class);
    }

    @Test
    void aClockStoppedInTimeWarnsOfNothingAfterwards() {
        SlaClock met = running.stop(told(HALF.minus(MILLI))).clock();

        assertThat(met.advance(DEADLINE.plus(MILLI)).events()).isEmpty();
    }

    @Test
    void resolvedAndDueInTheSameMillisecondHaveOneOutcomeInEitherOrder() {
        for (long micros = -1_000; micros <= 1_000; micros += 500) {
            Instant at = DEADLINE.plusNanos(micros * 1_000);
            Instant swept = DEADLINE.plus(MILLI);

            SlaClock stoppedFirst =
                    running.stop(told(at)).clock().advance(swept).clock();
            SlaClock sweptFirst = running.advance(swept).clock().stop(told(at)).clock();

            assertThat(sweptFirst.state()).isEqualTo(stoppedFirst.state());
            assertThat(stoppedFirst.state()).isEqualTo(micros <= 0 ? SlaState.MET : SlaState.BREACHED);
        }
    }

    @Test
    void aCancellationInTimeEndsTheClockWithoutAVerdict() {
        SlaChange change = running.cancel(told(HALF));

        assertThat(change.events())
                .containsExactly(new SlaClockCancelled(change.clock().facts(), "told"));
        assertThat(change.clock().advance(DEADLINE.plus(MILLI)).events()).isEmpty();
    }

    @Test
    void aCancellationAfterTheDeadlineLeavesTheBreach() {
        assertThat(kinds(running.cancel(told(DEADLINE.plus(MILLI))))).containsExactly(SlaBreached.class);
    }

    @Test
    void aCancellationThatWasInTimeAndComesLateRetractsTheBreach() {
        SlaClock breached = running.advance(DEADLINE.plus(MILLI)).clock();

        SlaChange change = breached.cancel(told(HALF));

        assertThat(kinds(change)).containsExactly(SlaBreachRetracted.class, SlaClockCancelled.class);
        assertThat(change.events())
                .extracting(event -> event.clock().revision())
                .containsExactly(3L, 4L);
    }

    @Test
    void ofAStopAndACancellationTheEarlierCountsInWhicheverOrderTheyAreTold() {
        Mark earlier = told(HALF);
        Mark later = told(DEADLINE);

        assertThat(running.stop(earlier).clock().cancel(later).clock().state()).isEqualTo(SlaState.MET);
        assertThat(running.cancel(later).clock().stop(earlier).clock().state()).isEqualTo(SlaState.MET);
        assertThat(running.stop(later).clock().cancel(earlier).clock().state()).isEqualTo(SlaState.CANCELLED);
        assertThat(running.cancel(earlier).clock().stop(later).clock().state()).isEqualTo(SlaState.CANCELLED);
    }

    @Test
    void theDeadlineDoesNotMoveWhenClocksArePutForward() {
        // Between start and deadline lies the night on which Europe skips an hour.
        assertThat(Duration.between(START, running.deadline())).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void anEndWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Mark(HALF, "")).isInstanceOf(InvalidEvent.class);
    }

    private static Mark told(Instant at) {
        return new Mark(at, "told");
    }

    private static List<Class<? extends SlaEvent>> kinds(SlaChange change) {
        return change.events().stream()
                .<Class<? extends SlaEvent>>map(SlaEvent::getClass)
                .toList();
    }
}
