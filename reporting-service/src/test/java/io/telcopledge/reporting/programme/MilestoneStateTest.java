package io.telcopledge.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MilestoneStateTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate START = LocalDate.parse("2025-01-01");
    private static final Plan FIRST = new Plan(0, START, Map.of());
    private static final Shown NOTHING = new Shown(Map.of(), Map.of(), Map.of(), ZONE);

    @Test
    void itsLastDayIsInTimeToTheLastMoment() {
        assertThat(state(byWord(), FIRST, NOTHING, "2025-06-30T23:59:59").status())
                .isEqualTo(MilestoneStatus.DUE_SOON);
        MilestoneState after = state(byWord(), FIRST, NOTHING, "2025-07-01T00:00:00");
        assertThat(after.status()).isEqualTo(MilestoneStatus.OVERDUE);
        assertThat(after.slipDays()).isEqualTo(1);
        assertThat(after.lastDay()).isEqualTo("2025-06-30");
    }

    @Test
    void itIsDueSoonInItsLastThirtyDays() {
        assertThat(state(byWord(), FIRST, NOTHING, "2025-05-30T12:00:00").status())
                .isEqualTo(MilestoneStatus.PLANNED);
        assertThat(state(byWord(), FIRST, NOTHING, "2025-05-31T12:00:00").status())
                .isEqualTo(MilestoneStatus.DUE_SOON);
    }

    @Test
    void theFirstEventShowsItAndTellsHowEarlyItWas() {
        Proof proof = new Proof.ByEvent("any", null);
        Shown shown =
                new Shown(Map.of("it", new Reached(at("2025-06-20T12:00:00"), "event-1")), Map.of(), Map.of(), ZONE);

        MilestoneState state = state(proof, FIRST, shown, "2026-01-01T00:00:00");

        assertThat(state.status()).isEqualTo(MilestoneStatus.REACHED);
        assertThat(state.slipDays()).isEqualTo(-10);
    }

    @Test
    void aPromiseShowsItOnTheLastDayOfTheLastQuarterOfTheFirstUnbrokenRow() {
        Proof proof = new Proof.ByVerdict("data-protection", 2);

        assertThat(proof.in(kept("2025-Q1", "2025-Q3"), "it")).isEmpty();
        Reached reached =
                proof.in(kept("2025-Q1", "2025-Q3", "2025-Q4", "2026-Q1"), "it").orElseThrow();
        assertThat(reached.proof()).isEqualTo("data-protection/2025-Q4");
        assertThat(reached.at().atZone(ZONE).toLocalDate()).isEqualTo("2025-12-31");
    }

    @Test
    void aWordIsGivenForADayAndCanBeTakenBack() {
        Plan given = new Plan(3, START, Map.of("it", new Plan.Edit(null, LocalDate.parse("2025-07-05"))));

        MilestoneState reached = state(byWord(), given, words(given), "2025-08-01T00:00:00");
        assertThat(reached.reached()).isEqualTo(new Reached(at("2025-07-05T00:00:00"), "plan/3"));
        assertThat(reached.slipDays()).isEqualTo(5);
        assertThat(state(byWord(), FIRST, words(FIRST), "2025-08-01T00:00:00").status())
                .isEqualTo(MilestoneStatus.OVERDUE);
    }

    @Test
    void aPlanMovesTheStartAndAMilestone() {
        Plan moved = new Plan(1, START.plusMonths(1), Map.of("it", new Plan.Edit(Period.ofMonths(9), null)));

        assertThat(state(byWord(), moved, NOTHING, "2025-08-01T00:00:00").dueBefore())
                .isEqualTo("2025-11-01");
    }

    @Test
    void aDepartmentOwesWhatItHasNotReachedTheNextOneFirst() {
        Programme programme = new Programme(
                START,
                List.of(new ProgrammePhase(
                        "one", words(), List.of(milestone("late", 9), milestone("next", 6), milestone("done", 3)))));
        Plan plan = new Plan(1, START, Map.of("done", new Plan.Edit(null, START)));

        ProgrammeState state = ProgrammeState.of(programme, plan, words(plan), at("2025-02-01T00:00:00"));

        assertThat(state.owedBy(Department.CUSTOMER_SERVICE).stream()
                        .map(owed -> owed.milestone().id()))
                .containsExactly("next", "late");
        assertThat(state.owedBy(Department.MARKET_RESEARCH)).isEmpty();
    }

    private static MilestoneState state(Proof proof, Plan plan, Shown shown, String now) {
        return MilestoneState.of(
                new Milestone("it", words(), Department.CUSTOMER_SERVICE, Period.ofMonths(6), proof),
                plan,
                shown,
                at(now));
    }

    private static Milestone milestone(String id, int months) {
        return new Milestone(id, words(), Department.CUSTOMER_SERVICE, Period.ofMonths(months), byWord());
    }

    private static Proof byWord() {
        return new Proof.ByWord();
    }

    private static Shown kept(String... quarters) {
        return new Shown(
                Map.of(),
                Map.of(
                        "data-protection",
                        Stream.of(quarters).map(Quarter::parse).toList()),
                Map.of(),
                ZONE);
    }

    private static Shown words(Plan plan) {
        return new Shown(Map.of(), Map.of(), plan.words(ZONE), ZONE);
    }

    private static Words words() {
        return new Words("它", "it");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
