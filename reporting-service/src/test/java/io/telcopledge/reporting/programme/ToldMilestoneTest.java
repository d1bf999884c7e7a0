package io.telcopledge.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.programme.ToldMilestone.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldMilestoneTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate START = LocalDate.parse("2025-01-01");
    private static final Milestone MILESTONE = new Milestone(
            "it", new Words("它", "it"), Department.CUSTOMER_SERVICE, Period.ofMonths(6), new Proof.ByWord());

    private final Map<String, ToldMilestone> last = new HashMap<>();

    @Test
    void overdueIsToldOnceHoweverLate() {
        assertThat(round(null, 6, "2025-06-30")).isEmpty();
        assertThat(round(null, 6, "2025-07-01")).containsExactly(Telling.OVERDUE);
        assertThat(round(null, 6, "2026-07-01")).isEmpty();
    }

    @Test
    void putOffItIsReopenedAndOverdueOnceMore() {
        assertThat(round(null, 6, "2025-07-01")).containsExactly(Telling.OVERDUE);
        assertThat(round(null, 8, "2025-07-02")).containsExactly(Telling.REOPENED);
        assertThat(round(null, 8, "2025-07-03")).isEmpty();
        assertThat(round(null, 8, "2025-09-01")).containsExactly(Telling.OVERDUE);
    }

    @Test
    void reachedIsToldAgainOnlyForAnotherDay() {
        assertThat(round("2025-05-01", 6, "2025-05-02")).containsExactly(Telling.REACHED);
        assertThat(round("2025-05-01", 6, "2025-09-02")).isEmpty();
        assertThat(round("2025-04-30", 6, "2025-09-02")).containsExactly(Telling.REACHED);
        assertThat(last.get("it")).returns(2L, ToldMilestone::revision);
    }

    @Test
    void aWordTakenBackReopensIt() {
        round("2025-05-01", 6, "2025-05-02");

        assertThat(round(null, 6, "2025-05-03")).containsExactly(Telling.REOPENED);
    }

    /** Whatever happens between rounds: who keeps the newest telling knows, and nothing is told twice. */
    @Test
    void theNewestTellingIsHowItStandsAndNoneRepeatsTheOneBefore() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            last.clear();
            LocalDate today = START;
            for (int round = 0; round < 40; round++) {
                today = today.plusDays(random.nextInt(30));
                String word = random.nextInt(3) == 0
                        ? START.plusDays(random.nextInt(3)).toString()
                        : null;
                int months = 3 + random.nextInt(12);
                ToldMilestone before = last.get("it");
                round(word, months, today.toString());
                ToldMilestone told = last.get("it");
                MilestoneState state = state(word, months, today.toString());
                assertThat(tells(told)).as("seed %d", seed).isEqualTo(tells(state));
                assertThat(told == null || told.equals(before) || told.revision() == revision(before) + 1)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    private static long revision(@Nullable ToldMilestone told) {
        return told == null ? 0 : told.revision();
    }

    private static List<Object> tells(@Nullable ToldMilestone told) {
        return told == null || told.telling() == Telling.REOPENED
                ? List.of()
                : List.of(told.telling().name(), told.dueBefore(), String.valueOf(told.reachedAt()));
    }

    private static List<Object> tells(MilestoneState state) {
        Reached reached = state.reached();
        return switch (state.status()) {
            case PLANNED, DUE_SOON -> List.of();
            case REACHED, OVERDUE ->
                List.of(
                        state.status().name(),
                        state.dueBefore(),
                        String.valueOf(reached == null ? null : reached.at()));
        };
    }

    private List<Telling> round(@Nullable String word, int months, String today) {
        List<Telling> told = new ArrayList<>();
        MilestoneChange.news(Stream.of(state(word, months, today)), last).forEach(change -> {
            last.put("it", change.told());
            told.add(change.told().telling());
        });
        return told;
    }

    private static MilestoneState state(@Nullable String word, int months, String today) {
        Plan plan = new Plan(
                1,
                START,
                Map.of("it", new Plan.Edit(Period.ofMonths(months), word == null ? null : LocalDate.parse(word))));
        Instant noon = LocalDate.parse(today).atTime(12, 0).atZone(ZONE).toInstant();
        return MilestoneState.of(MILESTONE, plan, new Shown(Map.of(), Map.of(), plan.words(ZONE), ZONE), noon);
    }
}
