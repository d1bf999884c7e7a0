package io.telcopledge.support.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.support.hotline.Count;
import io.telcopledge.support.hotline.IntervalCounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unproven is never met, and a breach is one however little else is known. */
class VerdictTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-05-15T00:00:00Z");
    private static final Spans.Span DAY = new Spans.Span(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)));
    private static final Instant NOON = MIDNIGHT.plus(Duration.ofHours(12)).plus(Completeness.HEARTBEAT_LAG);

    @Test
    void casesThatWereKeptAreUnprovenWhileSomeAreUntold() {
        SlaTally kept = new SlaTally(10, 10, 0, 0, 0, 0);
        assertThat(Verdict.of(kept, true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(kept, false)).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aBreachIsAMissWhateverIsMissing() {
        assertThat(Verdict.of(new SlaTally(10, 9, 1, 0, 0, 0), false)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void anAverageBeyondTheTargetIsARiskWhileCallsCome() {
        assertThat(Verdict.of(calls(10, 310_000), true)).isEqualTo(Verdict.AT_RISK);
        assertThat(Verdict.of(calls(10, 290_000), true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(calls(10, 290_000), false)).isEqualTo(Verdict.UNPROVEN);
        assertThat(Verdict.of(IntervalCounts.NONE, true)).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void whatHasNotHappenedYetIsNotMissing() {
        Completeness half = Completeness.of(spans(0, 12), DAY, NOON);
        assertThat(half.percent()).isEqualByComparingTo("100");
        assertThat(half.isEnough()).isTrue();
    }

    @Test
    void ninetyNineInAHundredAreEnoughAndLessAreNot() {
        Duration day = Duration.ofDays(1);
        assertThat(new Completeness(990, 1_000).isEnough()).isTrue();
        assertThat(new Completeness(989, 1_000).isEnough()).isFalse();
        assertThat(new Completeness(day.toMillis() - 1, day.toMillis()).percent())
                .isEqualByComparingTo(new BigDecimal("99.99"));
        assertThat(Completeness.of(spans(0, 9), DAY, NOON).percent()).isEqualByComparingTo("75");
    }

    @Test
    void nothingIsProvenBeforeAnythingIsDue() {
        Completeness none = Completeness.of(SpanSet.EMPTY, DAY, MIDNIGHT.plusSeconds(30));
        assertThat(none.isEnough()).isFalse();
        assertThat(none.percent()).isNull();
    }

    private static IntervalCounts calls(long answered, long waited) {
        long[] counts = new long[Count.values().length];
        counts[Count.ANSWERED.place()] = answered;
        counts[Count.WAIT_MILLIS.place()] = waited;
        return IntervalCounts.of(counts, Sketch.EMPTY, Sketch.EMPTY);
    }

    private static SpanSet spans(int fromHour, int toHour) {
        return SpanSet.of(
                List.of(new Span(MIDNIGHT.plus(Duration.ofHours(fromHour)), MIDNIGHT.plus(Duration.ofHours(toHour)))));
    }
}
