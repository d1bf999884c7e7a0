package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.support.hotline.Call.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallFoldTest {

    private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");
    private static final CallKey CALL = new CallKey("/acd", "1");
    private static final Partial PARTIAL = new Partial(new Interval(NINE, "main", Interval.NO_SKILL), 3);

    private static final ThresholdHistory THRESHOLDS =
            new ThresholdHistory(Map.of(Instant.EPOCH, new Thresholds(20_000, 20_000)));

    private final CallFold fold = new CallFold(List.of(), THRESHOLDS);

    @Test
    void anAnsweredCallIsCountedInTheIntervalInWhichItWasOffered() {
        fold.tell(CALL, answered(NINE.plusSeconds(899), 30_000, 0), 3);

        assertThat(fold.differences()).isEqualTo(Map.of(PARTIAL, answeredOnce(30_000)));
    }

    @Test
    void thirtySecondsAreWithinThirtySecondsAndAMillisecondMoreIsNot() {
        fold.tell(CALL, answered(NINE, 30_001, 0), 3);

        assertThat(fold.differences().get(PARTIAL)).isEqualTo(answeredOnce(30_001));
    }

    @Test
    void anAbandonedCallAddsNothingToTheWait() {
        fold.tell(CALL, new Handling("main", NINE, 90_000L, null, null, 0), 3);

        assertThat(fold.differences().get(PARTIAL))
                .isEqualTo(counts(Map.of(Count.ABANDONED, 1L, Count.ABANDONED_MILLIS, 90_000L))
                        .with(Sketch.EMPTY, Sketch.of(90_000)));
    }

    @Test
    void aRepeatHasNoEffect() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.tell(CALL, answered(NINE, 5_000, 0), 3)).isEqualTo(Telling.OLD);
        assertThat(fold.differences().get(PARTIAL)).isEqualTo(answeredOnce(5_000));
    }

    @Test
    void aNewerRevisionReplacesTheOlderInEveryFigureAndAnOlderOneNothing() {
        fold.tell(CALL, answered(NINE, 5_000, 1), 3);
        fold.tell(CALL, answered(NINE.plusSeconds(900), 40_000, 2), 3);

        Partial later = new Partial(new Interval(NINE.plusSeconds(900), "main", Interval.NO_SKILL), 3);
        assertThat(fold.tell(CALL, answered(NINE, 7_000, 0), 3)).isEqualTo(Telling.OLD);
        assertThat(fold.differences()).isEqualTo(Map.of(later, answeredOnce(40_000)));
    }

    @Test
    void aCorrectionThroughAnotherPartitionSubtractsThereSoThatTheSumIsRight() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);
        fold.tell(CALL, new Handling("main", NINE, null, null, null, 1), 4);

        IntervalCounts sum = fold.differences().values().stream().reduce(IntervalCounts.NONE, IntervalCounts::plus);

        assertThat(sum).isEqualTo(counts(Map.of(Count.ABANDONED, 1L, Count.ABANDONED_UNKNOWN, 1L)));
    }

    @Test
    void theSameRevisionWithAnotherContentContradicts() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.tell(CALL, answered(NINE, 6_000, 0), 3)).isEqualTo(Telling.CONTRADICTION);
        assertThat(fold.differences().get(PARTIAL)).isEqualTo(answeredOnce(5_000));
    }

    @Test
    void aRatingMayComeBeforeItsCall() {
        fold.tell(CALL, new Rating(5, NINE, 0), 3);
        assertThat(fold.differences()).isEmpty();

        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.differences().get(PARTIAL))
                .isEqualTo(answeredOnce(5_000).plus(counts(Map.of(Count.RATED_5, 1L))));
    }

    @Test
    void aRatingIsReplacedByItsNewerRevision() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);
        fold.tell(CALL, new Rating(1, NINE, 0), 3);
        fold.tell(CALL, new Rating(4, NINE, 1), 3);

        assertThat(fold.differences().get(PARTIAL))
                .isEqualTo(answeredOnce(5_000).plus(counts(Map.of(Count.RATED_4, 1L))));
    }

    @Test
    void aKnownCallIsToldAgainWithoutADifference() {
        CallFold again = new CallFold(List.of(new Call(CALL, answered(NINE, 5_000, 0), null)), THRESHOLDS);

        again.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(again.changedCalls()).isEmpty();
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void aCorrectionTakesOutByTheThresholdsOfItsIntervalWhateverIsInForceToday() {
        Instant change = NINE.plusSeconds(86_400);
        CallFold changed = new CallFold(
                List.of(new Call(CALL, answered(NINE, 15_000, 0), null)),
                new ThresholdHistory(
                        Map.of(Instant.EPOCH, new Thresholds(20_000, 20_000), change, new Thresholds(10_000, 5_000))));

        changed.tell(CALL, answered(NINE, 16_000, 1), 3);
        changed.tell(new CallKey("/acd", "2"), answered(change, 15_000, 0), 3);

        assertThat(changed.differences())
                .hasEntrySatisfying(
                        PARTIAL,
                        counts -> assertThat(counts.get(Count.WITHIN_SERVICE_LEVEL))
                                .isZero())
                .hasEntrySatisfying(
                        new Partial(new Interval(change, "main", Interval.NO_SKILL), 3),
                        counts -> assertThat(counts.get(Count.WITHIN_SERVICE_LEVEL))
                                .isZero());
    }

    @Test
    void callsOfAnotherSkillAreAnotherInterval() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);
        fold.tell(
                CALL, new Handling("main", NINE, 5_000L, "billing", new Conversation(null, 9_000L, null, null), 1), 3);

        IntervalCounts moved = answeredOnce(5_000).plus(counts(Map.of(Count.TALKED, 1L, Count.TALK_MILLIS, 9_000L)));
        assertThat(fold.differences()).isEqualTo(Map.of(new Partial(new Interval(NINE, "main", "billing"), 3), moved));
    }

    @Test
    void theAverageIsComparedByTheSumsSoThatAMillisecondCounts() {
        assertThat(counts(Map.of(Count.ANSWERED, 3L, Count.WAIT_MILLIS, 90_000L))
                        .isWithinTargetOnAverage())
                .isTrue();
        assertThat(counts(Map.of(Count.ANSWERED, 3L, Count.WAIT_MILLIS, 90_001L))
                        .isWithinTargetOnAverage())
                .isFalse();
        assertThat(IntervalCounts.NONE.isWithinTargetOnAverage()).isFalse();
    }

    private static Handling answered(Instant offeredAt, long waitMillis, int revision) {
        return new Handling("main", offeredAt, waitMillis, null, new Conversation(null, null, null, null), revision);
    }

    private static IntervalCounts answeredOnce(long waitMillis) {
        return counts(Map.of(
                        Count.ANSWERED,
                        1L,
                        Count.WAIT_MILLIS,
                        waitMillis,
                        Count.WITHIN_TARGET,
                        waitMillis <= 30_000 ? 1L : 0L,
                        Count.WITHIN_SERVICE_LEVEL,
                        waitMillis <= 20_000 ? 1L : 0L))
                .with(Sketch.of(waitMillis), Sketch.EMPTY);
    }

    private static IntervalCounts counts(Map<Count, Long> known) {
        long[] counts = new long[Count.values().length];
        known.forEach((count, number) -> counts[count.place()] = number);
        return IntervalCounts.of(counts, Sketch.EMPTY, Sketch.EMPTY);
    }
}
