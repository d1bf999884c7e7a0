package io.telcopledge.support.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Conversation;
import io.telcopledge.support.hotline.Handling;
import io.telcopledge.support.hotline.Rating;
import io.telcopledge.support.hotline.RatingCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgentDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-05-04T04:00:00Z");
    private static final AgentDay SEVENS = new AgentDay("7", LocalDate.of(2026, 5, 4));

    @Test
    void aCallCountsForWhoAnsweredItOnTheOperatorsDayOfTheOffer() {
        Instant lateEvening = Instant.parse("2026-05-04T15:59:59Z");

        assertThat(differences(List.of(), call("a", answered("7", lateEvening, true, 90_000L, 0), 5)))
                .isEqualTo(Map.of(SEVENS, new CallCounts(1, 1, 1, 1, 90_000, rated(5), 1, 0)));
    }

    @Test
    void whatTheSwitchDoesNotKnowIsNotCounted() {
        assertThat(differences(List.of(), call("a", answered("7", NOON, null, null, 0), 4)))
                .isEqualTo(Map.of(SEVENS, new CallCounts(1, 0, 0, 0, 0, rated(4), 0, 0)));
        assertThat(differences(List.of(), call("a", answered(null, NOON, true, 1L, 0), 4)))
                .isEmpty();
        assertThat(differences(List.of(), call("a", new Handling("main", NOON, 9L, null, null, 0), 4)))
                .isEmpty();
        assertThat(differences(List.of(), call("a", null, 4))).isEmpty();
    }

    @Test
    void aCorrectedRatingTakesTheOldOneOut() {
        Handling handling = answered("7", NOON, false, 1L, 0);

        assertThat(differences(List.of(call("a", handling, 1)), call("a", handling, 5)))
                .isEqualTo(Map.of(SEVENS, new CallCounts(0, 0, 0, 0, 0, new RatingCounts(-1, 0, 0, 0, 1), 0, 0)));
    }

    @Test
    void aCallThatWasAnotherAgentsMovesWithItsRating() {
        SortedMap<AgentDay, CallCounts> moved = differences(
                List.of(call("a", answered("7", NOON, true, 5L, 0), 5), call("b", answered("7", NOON, true, 5L, 0), 1)),
                call("a", answered("8", NOON, true, 5L, 1), 5));

        CallCounts one = new CallCounts(1, 1, 1, 1, 5, rated(5), 1, 0);
        assertThat(moved).isEqualTo(Map.of(SEVENS, CallCounts.NONE.minus(one), new AgentDay("8", SEVENS.day()), one));
    }

    @Test
    void afterAnyCorrectionsTheDifferencesSumToWhatTheCallsSay() {
        long seed = 20_260_504;
        SplittableRandom random = new SplittableRandom(seed);
        Map<CallKey, Call> calls = new HashMap<>();
        Map<AgentDay, CallCounts> sum = new TreeMap<>();
        for (int step = 0; step < 2_000; step++) {
            List<Call> changed = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> any("c" + (i * 20 + random.nextInt(20)), random))
                    .toList();
            List<Call> before = List.copyOf(calls.values());
            AgentDays.differences(before, changed, AgentDaysTest::dayOf)
                    .forEach((day, counts) -> sum.merge(day, counts, CallCounts::plus));
            changed.forEach(call -> calls.put(call.key(), call));
        }
        sum.values().removeIf(CallCounts.NONE::equals);

        assertThat(sum)
                .as("seed %d", seed)
                .isEqualTo(AgentDays.differences(List.of(), calls.values(), AgentDaysTest::dayOf));
    }

    private static Call any(String id, SplittableRandom random) {
        Instant at = NOON.plusSeconds(random.nextInt(200_000));
        Handling handling = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Handling("main", at, null, null, null, 0);
            default ->
                answered(
                        random.nextInt(6) == 0 ? null : "" + random.nextInt(4),
                        at,
                        random.nextInt(3) == 0 ? null : random.nextBoolean(),
                        random.nextInt(3) == 0 ? null : random.nextLong(600_000),
                        0);
        };
        return call(id, handling, random.nextInt(6));
    }

    private static SortedMap<AgentDay, CallCounts> differences(List<Call> before, Call after) {
        return AgentDays.differences(before, List.of(after), AgentDaysTest::dayOf);
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }

    private static RatingCounts rated(int stars) {
        return RatingCounts.one(stars);
    }

    /** @param stars 0 for none */
    private static Call call(String id, @Nullable Handling handling, int stars) {
        return new Call(new CallKey("/acd", id), handling, stars == 0 ? null : new Rating(stars, NOON, 0));
    }

    private static Handling answered(
            @Nullable String agent, Instant at, @Nullable Boolean resolved, @Nullable Long talk, int revision) {
        return new Handling("main", at, 1_000L, null, new Conversation(agent, talk, null, resolved), revision);
    }
}
