package io.telcopledge.kit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.SlaExplanation.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clock tells why it has its deadline and its state. */
class SlaExplanationTest {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final SlaPolicy DAY = new SlaPolicy("answer", 3, Duration.ofHours(24), List.of(50, 80));
    private static final Instant DEADLINE = START.plus(Duration.ofHours(24));

    private final SlaClock running =
            SlaClock.start(new ClockCommand.Start("case-1", DAY, START)).clock();

    @Test
    void aRunningClockTellsWhatIsLeft() {
        SlaExplanation told = running.explain(START.plus(Duration.ofHours(6)));

        assertThat(told.why()).isEqualTo(Why.TIME_LEFT);
        assertThat(told.remaining()).isEqualTo(Duration.ofHours(18));
        assertThat(told.usedPercent()).isEqualTo(25);
        assertThat(told.policyVersion()).isEqualTo(3);
        assertThat(told.deadline()).isEqualTo(DEADLINE);
        assertThat(told.thresholds())
                .containsExactly(
                        new SlaThreshold(50, START.plus(Duration.ofHours(12)), false),
                        new SlaThreshold(80, START.plus(Duration.ofMinutes(1152)), false));
        assertThat(told.segments())
                .containsExactly(new SlaSegment(START, null, SlaSegment.Kind.RUNNING, Duration.ofHours(6), "started"));
    }

    @Test
    void anOverdueClockIsBreachedAlsoBeforeThatIsAnnounced() {
        SlaExplanation told = running.explain(DEADLINE.plus(Duration.ofHours(1)));

        assertThat(told.state()).isEqualTo(SlaState.BREACHED);
        assertThat(told.announced()).isEqualTo(SlaState.RUNNING);
        assertThat(told.why()).isEqualTo(Why.DEADLINE_PASSED);
        assertThat(told.remaining()).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void aStoppedClockTellsWhoStoppedItAndHowMuchItUsed() {
        Instant at = START.plus(Duration.ofHours(12));
        SlaExplanation told =
                running.stop(new Mark(at, "answered by the desk")).clock().explain(DEADLINE);

        assertThat(told.why()).isEqualTo(Why.STOPPED_IN_TIME);
        assertThat(told.reason()).isEqualTo("answered by the desk");
        assertThat(told.remaining()).isNull();
        assertThat(told.usedPercent()).isEqualTo(50);
        assertThat(told.segments())
                .containsExactly(
                        new SlaSegment(START, at, SlaSegment.Kind.RUNNING, Duration.ofHours(12), "started"),
                        new SlaSegment(at, null, SlaSegment.Kind.ENDED, Duration.ZERO, "answered by the desk"));
    }

    @Test
    void eachEndHasItsRule() {
        assertThat(whyStopped(DEADLINE)).isEqualTo(Why.STOPPED_IN_TIME);
        assertThat(whyStopped(DEADLINE.plusMillis(1))).isEqualTo(Why.STOPPED_LATE);
        assertThat(whyCancelled(DEADLINE)).isEqualTo(Why.CANCELLED_IN_TIME);
        assertThat(whyCancelled(DEADLINE.plusMillis(1))).isEqualTo(Why.CANCELLED_LATE);
    }

    private Why whyStopped(Instant at) {
        return running.stop(new Mark(at, "told")).clock().explain(at).why();
    }

    private Why whyCancelled(Instant at) {
        return running.cancel(new Mark(at, "told")).clock().explain(at).why();
    }
}
