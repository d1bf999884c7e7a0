package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.hotline.Call.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallFoldTest {

    private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");
    private static final CallKey CALL = new CallKey("/acd", "1");
    private static final Partial PARTIAL = new Partial(new Interval(NINE, "main"), 3);

    private final CallFold fold = new CallFold(List.of());

    @Test
    void anAnsweredCallIsCountedInTheIntervalInWhichItWasOffered() {
        fold.tell(CALL, answered(NINE.plusSeconds(899), 30_000, 0), 3);

        assertThat(fold.differences()).isEqualTo(Map.of(PARTIAL, counts(1, 0, 30_000, 1)));
    }

    @Test
    void thirtySecondsAreWithinThirtySecondsAndAMillisecondMoreIsNot() {
        fold.tell(CALL, answered(NINE, 30_001, 0), 3);

        assertThat(fold.differences().get(PARTIAL)).isEqualTo(counts(1, 0, 30_001, 0));
    }

    @Test
    void anAbandonedCallAddsNothingToTheWait() {
        fold.tell(CALL, new Handling("main", NINE, 90_000L, null, 0), 3);

        assertThat(fold.differences().get(PARTIAL)).isEqualTo(counts(0, 1, 0, 0));
    }

    @Test
    void aRepeatHasNoEffect() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.tell(CALL, answered(NINE, 5_000, 0), 3)).isEqualTo(Telling.OLD);
        assertThat(fold.differences().get(PARTIAL)).isEqualTo(counts(1, 0, 5_000, 1));
    }

    @Test
    void aNewerRevisionReplacesTheOlderInEveryFigureAndAnOlderOneNothing() {
        fold.tell(CALL, answered(NINE, 5_000, 1), 3);
        fold.tell(CALL, answered(NINE.plusSeconds(900), 40_000, 2), 3);

        assertThat(fold.tell(CALL, answered(NINE, 7_000, 0), 3)).isEqualTo(Telling.OLD);
        assertThat(fold.differences())
                .isEqualTo(
                        Map.of(new Partial(new Interval(NINE.plusSeconds(900), "main"), 3), counts(1, 0, 40_000, 0)));
    }

    @Test
    void aCorrectionThroughAnotherPartitionSubtractsThereSoThatTheSumIsRight() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);
        fold.tell(CALL, new Handling("main", NINE, null, null, 1), 4);

        IntervalCounts sum = fold.differences().values().stream().reduce(IntervalCounts.NONE, IntervalCounts::plus);

        assertThat(sum).isEqualTo(counts(0, 1, 0, 0));
    }

    @Test
    void theSameRevisionWithAnotherContentContradicts() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.tell(CALL, answered(NINE, 6_000, 0), 3)).isEqualTo(Telling.CONTRADICTION);
        assertThat(fold.differences().get(PARTIAL)).isEqualTo(counts(1, 0, 5_000, 1));
    }

    @Test
    void aRatingMayComeBeforeItsCall() {
        fold.tell(CALL, new Rating(5, NINE, 0), 3);
        assertThat(fold.differences()).isEmpty();

        fold.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(fold.differences().get(PARTIAL))
                .isEqualTo(new IntervalCounts(1, 0, 5_000, 1, new RatingCounts(0, 0, 0, 0, 1)));
    }

    @Test
    void aRatingIsReplacedByItsNewerRevision() {
        fold.tell(CALL, answered(NINE, 5_000, 0), 3);
        fold.tell(CALL, new Rating(1, NINE, 0), 3);
        fold.tell(CALL, new Rating(4, NINE, 1), 3);

        assertThat(fold.differences().get(PARTIAL))
                .isEqualTo(new IntervalCounts(1, 0, 5_000, 1, new RatingCounts(0, 0, 0, 1, 0)));
    }

    @Test
    void aKnownCallIsToldAgainWithoutADifference() {
        CallFold again = new CallFold(List.of(new Call(CALL, answered(NINE, 5_000, 0), null)));

        again.tell(CALL, answered(NINE, 5_000, 0), 3);

        assertThat(again.changedCalls()).isEmpty();
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void theAverageIsComparedByTheSumsSoThatAMillisecondCounts() {
        assertThat(counts(3, 0, 90_000, 3).isWithinTargetOnAverage()).isTrue();
        assertThat(counts(3, 0, 90_001, 2).isWithinTargetOnAverage()).isFalse();
        assertThat(IntervalCounts.NONE.isWithinTargetOnAverage()).isFalse();
    }

    private static Handling answered(Instant offeredAt, long waitMillis, int revision) {
        return new Handling("main", offeredAt, waitMillis, new Conversation(null, null, null, null), revision);
    }

    private static IntervalCounts counts(long answered, long abandoned, long waitMillis, long within) {
        return new IntervalCounts(answered, abandoned, waitMillis, within, RatingCounts.NONE);
    }
}
