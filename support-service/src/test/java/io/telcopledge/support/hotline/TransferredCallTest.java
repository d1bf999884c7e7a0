package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.QueueLeg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A call that waits 10 s in one queue and 25 s in another is one call that waited 35 s, and one in each queue. */
class TransferredCallTest {

    private static final Instant NINE = Instant.parse("2026-07-06T01:00:00Z");
    private static final Instant NOW = NINE.plusSeconds(86_400);
    private static final ThresholdHistory THRESHOLDS =
            new ThresholdHistory(Map.of(Instant.EPOCH, new Thresholds(20_000, 20_000)));

    @Test
    void amongAllCallsItIsOneByItsSummedWaits() {
        IntervalCounts all = counted(List.of(transferred(0)), false, null);
        assertThat(all.answered()).isEqualTo(1);
        assertThat(all.waitMillis()).isEqualTo(35_000);
        assertThat(all.withinTarget()).isZero();
        assertThat(all.answeredWaits().count()).isEqualTo(1);
        assertThat(all.get(Count.TALKED)).isEqualTo(1);
    }

    @Test
    void inEachQueueItIsWhatItWaitedThere() {
        IntervalCounts front = counted(List.of(transferred(0)), true, "front");
        IntervalCounts billing = counted(List.of(transferred(0)), true, "billing");
        assertThat(List.of(front.answered(), front.waitMillis(), front.withinTarget(), front.get(Count.TALKED)))
                .containsExactly(1L, 10_000L, 1L, 0L);
        assertThat(List.of(billing.answered(), billing.waitMillis(), billing.withinTarget(), billing.get(Count.TALKED)))
                .containsExactly(1L, 25_000L, 1L, 1L);
        assertThat(front.answeredWaits().count()).isEqualTo(1);
        assertThat(billing.ratings()).containsExactly(0L, 0L, 0L, 0L, 1L);
        assertThat(front.ratings()).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aLegThatNobodyAnsweredIsAbandonedInItsQueueOnly() {
        CallAnswered overflowed = call(0, List.of(leg("front", 0, 40_000, false), leg("billing", 40, 5_000, null)));
        IntervalCounts front = counted(List.of(overflowed), true, "front");
        assertThat(List.of(front.answered(), front.abandoned())).containsExactly(0L, 1L);
        assertThat(counted(List.of(overflowed), true, "billing").answered()).isEqualTo(1);
        IntervalCounts all = counted(List.of(overflowed), false, null);
        assertThat(List.of(all.answered(), all.abandoned(), all.waitMillis())).containsExactly(1L, 0L, 45_000L);
    }

    @Test
    void aCorrectionTakesOutOfEveryQueueWhatWasPutIn() {
        CallAnswered direct = new CallAnswered("c", "front", "a", NINE, 10_000, 60_000L, null, null, 1);
        assertThat(counted(List.of(transferred(0), direct), true, "billing")).isEqualTo(IntervalCounts.NONE);
        IntervalCounts front = counted(List.of(transferred(0), direct), true, "front");
        assertThat(front).isEqualTo(counted(List.of(direct), true, "front"));
        assertThat(front).isEqualTo(counted(List.of(direct), false, null));
    }

    @Test
    void theOrderOfRevisionsAndOfTheRatingLeavesNoTrace() {
        List<CallAnswered> told = List.of(transferred(0), transferred(2), call(1, null));
        IntervalCounts expected = counted(told, true, "billing");
        for (int seed = 0; seed < 20; seed++) {
            List<CallAnswered> shuffled = new ArrayList<>(told);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(counted(shuffled, true, "billing")).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void legsThatTellOfAnotherCallAreRefusedByName() {
        assertThat(Consistency.of(transferred(0), NOW)).isEmpty();
        assertThat(defect(leg("other", 0, 10_000, null), leg("billing", 100, 25_000, null)))
                .isEqualTo(CallDefect.FIRST_LEG_DISAGREES);
        assertThat(defect(leg("front", 0, 10_000, null), leg("billing", 2, 25_000, null)))
                .isEqualTo(CallDefect.LEGS_OUT_OF_ORDER);
        assertThat(defect(leg("front", 0, 10_000, null), leg("billing", 100, 60_000, null)))
                .isEqualTo(CallDefect.LEGS_DISAGREE);
        CallAbandoned given = new CallAbandoned(
                "c",
                "front",
                NINE,
                null,
                0,
                null,
                NINE.plusSeconds(60),
                List.of(leg("front", 0, 10_000, null), leg("billing", 20, 40_000, null)));
        assertThat(Consistency.of(given, NOW)).isEmpty();
        assertThat(Handling.of(given).waitMillis()).isEqualTo(50_000);
    }

    private static CallDefect defect(QueueLeg... legs) {
        return Consistency.of(call(0, List.of(legs)), NOW).orElseThrow();
    }

    private static CallAnswered transferred(int revision) {
        return call(revision, List.of(leg("front", 0, 10_000, null), leg("billing", 100, 25_000, null)));
    }

    private static CallAnswered call(int revision, @Nullable List<QueueLeg> legs) {
        long waited = legs == null || legs.get(0).waitMillis() == 40_000 ? 45_000 : 35_000;
        return new CallAnswered("c", "front", "a", NINE, waited, 60_000L, null, null, revision, null, null, null, legs);
    }

    private static QueueLeg leg(String queue, int afterSeconds, long waitMillis, @Nullable Boolean answered) {
        return new QueueLeg(queue, NINE.plusSeconds(afterSeconds), waitMillis, answered, null);
    }

    /** What intervals count of calls told in this order and rated in between, over two partitions. */
    private static IntervalCounts counted(List<CallAnswered> told, boolean byLegs, @Nullable String queue) {
        CallFold fold = new CallFold(List.of(), THRESHOLDS);
        Map<Integer, Integer> places = new HashMap<>();
        for (CallAnswered call : told) {
            places.put(call.revision(), places.size());
            fold.tell(new CallKey("/acd", "c"), Handling.of(call), places.size() % 2);
            fold.tell(new CallKey("/acd", "c"), new Rating(5, NINE, 0), 0);
        }
        return fold.differences().entrySet().stream()
                .filter(entry -> byLegs || !entry.getKey().interval().legs())
                .filter(entry ->
                        queue == null || entry.getKey().interval().queue().equals(queue))
                .map(Map.Entry::getValue)
                .reduce(IntervalCounts.NONE, IntervalCounts::plus);
    }
}
