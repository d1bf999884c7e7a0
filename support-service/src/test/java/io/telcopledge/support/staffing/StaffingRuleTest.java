package io.telcopledge.support.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingRuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Set<LocalDate> THREE_MONDAYS = Set.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
    private static final SlotOfWeek NINE = new SlotOfWeek(DayOfWeek.MONDAY, 36);

    @Test
    void fiftyCallsOfThreeMinutesAreTenErlangsAndNeedThirteenAgents() {
        SlotAdvice advice = nine(new SlotCounts(150, 150, 27_000_000, 0, 0), THREE_MONDAYS);
        assertThat(advice.load().orElseThrow().erlangs()).isEqualTo(10);
        assertThat(advice.patient().orElseThrow().agents()).isEqualTo(13);
        assertThat(advice.impatient()).isEmpty();
        assertThat(advice.whyNot()).contains(WhyNot.PATIENCE_UNKNOWN);
    }

    @Test
    void patienceIsAllWaitingByThoseWhoGaveUp() {
        assertThat(StaffingRule.patienceSeconds(new SlotCounts(150, 100, 1, 4_000_000, 40)))
                .hasValue(100);
        assertThat(StaffingRule.patienceSeconds(new SlotCounts(150, 100, 1, 4_000_000, 29)))
                .isEmpty();
    }

    @Test
    void tooLittlePastIsNoAdvice() {
        SlotCounts enough = new SlotCounts(150, 150, 27_000_000, 0, 0);
        assertThat(nine(enough, Set.of(MONDAY, MONDAY.plusWeeks(1))).whyNot()).contains(WhyNot.TOO_FEW_WEEKS);
        assertThat(nine(new SlotCounts(150, 29, 27_000_000, 0, 0), THREE_MONDAYS)
                        .whyNot())
                .contains(WhyNot.HANDLING_TIME_UNKNOWN);
        assertThat(nine(SlotCounts.NONE, THREE_MONDAYS).whyNot()).contains(WhyNot.NO_CALLS);
        assertThat(nine(SlotCounts.NONE, THREE_MONDAYS).patient()).isEmpty();
    }

    @Test
    void aQuietQuarterTakesTheQueuesHandlingTime() {
        SlotOfWeek ten = new SlotOfWeek(DayOfWeek.MONDAY, 40);
        QueueHistory history = new QueueHistory(
                Map.of(NINE, new SlotCounts(3, 2, 1_000, 0, 0), ten, new SlotCounts(100, 100, 18_000_000, 0, 0)),
                THREE_MONDAYS,
                BERLIN);
        SlotAdvice quiet = of(NINE, StaffingRule.advise(history));
        assertThat(quiet.handlingOf().talked()).isEqualTo(102);
        assertThat(quiet.load().orElseThrow().handlingSeconds()).isEqualTo(18_001.0 / 102);
    }

    @Test
    void theRepeatedHourCountsTwiceAndTheSkippedOneNever() {
        SlotOfWeek half = new SlotOfWeek(DayOfWeek.SUNDAY, 10);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertThat(new QueueHistory(Map.of(), Set.of(autumn), BERLIN).occurrences())
                .containsEntry(half, 2);
        assertThat(new QueueHistory(Map.of(), Set.of(spring), BERLIN).occurrences())
                .doesNotContainKey(half);
    }

    private static SlotAdvice nine(SlotCounts counts, Set<LocalDate> days) {
        List<SlotAdvice> advice = StaffingRule.advise(new QueueHistory(Map.of(NINE, counts), days, BERLIN));
        assertThat(advice).hasSize(672);
        return of(NINE, advice);
    }

    private static SlotAdvice of(SlotOfWeek slot, List<SlotAdvice> advice) {
        return advice.stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }
}
