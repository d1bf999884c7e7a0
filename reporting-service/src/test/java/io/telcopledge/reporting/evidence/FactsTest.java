package io.telcopledge.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NEW_YEAR = Instant.parse("2020-12-31T16:00:00Z");

    @RepeatedTest(20)
    void theSameStatementsInAnyOrderWithAnyRepeatsLeaveTheSameFacts(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Statement> once = statements();
        List<Statement> shuffled = new ArrayList<>(once);
        shuffled.addAll(once.subList(0, 5));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Facts.of(shuffled, ZONE)).as("seed %d", seed).isEqualTo(Facts.of(once, ZONE));
    }

    @Test
    void theNewestRevisionOfAnIntervalIsInEffect() {
        Facts facts = Facts.of(statements(), ZONE);

        assertThat(facts.of(SupportKinds.HOTLINE_INTERVALS))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.revision().number()).isEqualTo(3));
    }

    @Test
    void anIntervalIsOfOneQueueAndSkill() {
        HotlineIntervalMeasured any = interval("a", NEW_YEAR, 2);
        HotlineIntervalMeasured billing =
                new HotlineIntervalMeasured("a", NEW_YEAR, 3, 0, 9_000, 3, any.ratings(), 1, "billing", null);

        assertThat(Facts.of(List.of(statement(1, any), statement(2, billing)), ZONE)
                        .of(SupportKinds.HOTLINE_INTERVALS))
                .extracting(fact -> fact.row().get("skill"))
                .containsExactly("", "billing");
    }

    @Test
    void aRetractedBreachIsNoneHoweverLateTheBreachComes() {
        Facts facts = Facts.of(
                List.of(
                        statement(3, new SlaBreachRetracted(clock(SlaState.MET, 3), "answered in time, told late")),
                        statement(2, new SlaBreached(clock(SlaState.BREACHED, 2))),
                        statement(1, new SlaClockStarted(clock(SlaState.RUNNING, 1)))),
                ZONE);

        assertThat(facts.of(SupportKinds.CLOCKS))
                .extracting(fact -> fact.row().get("state"))
                .containsExactly(SlaState.MET);
    }

    @Test
    void aQuarterBeginsAtMidnightOfTheOperatorsZone() {
        Facts facts = Facts.of(
                List.of(
                        statement(1, interval("a", NEW_YEAR.minusSeconds(900), 1)),
                        statement(2, interval("b", NEW_YEAR, 1))),
                ZONE);

        assertThat(facts.of(SupportKinds.HOTLINE_INTERVALS))
                .extracting(fact -> fact.row().get("quarter"))
                .containsExactly("2020-Q4", "2021-Q1");
    }

    @Test
    void twoStatementsOfOneRevisionAreDecidedByTheirEventsAndNotByArrival() {
        Statement low = statement(1, interval("a", NEW_YEAR, 1));
        // UUID.compareTo would take this one for the smaller.
        Statement high = new Statement(new UUID(Long.MIN_VALUE, 0), 0, interval("a", NEW_YEAR, 1));

        for (List<Statement> order : List.of(List.of(high, low), List.of(low, high))) {
            assertThat(Facts.of(order, ZONE).of(SupportKinds.HOTLINE_INTERVALS))
                    .extracting(fact -> fact.revision().event())
                    .containsExactly(high.eventId());
        }
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (int revision = 1; revision <= 3; revision++) {
            statements.add(statement(revision, interval("a", NEW_YEAR, revision)));
            statements.add(statement(revision + 10, interval("b", NEW_YEAR, revision)));
        }
        statements.add(statement(21, new SlaClockStarted(clock(SlaState.RUNNING, 1))));
        statements.add(statement(22, new SlaBreached(clock(SlaState.BREACHED, 2))));
        return statements;
    }

    private static Statement statement(long event, EventData data) {
        return new Statement(new UUID(1, event), 0, data);
    }

    private static HotlineIntervalMeasured interval(String queue, Instant start, long revision) {
        return new HotlineIntervalMeasured(queue, start, 10, 1, 300_000, 5, List.of(0L, 0L, 1L, 2L, 3L), revision);
    }

    private static ClockFacts clock(SlaState state, long revision) {
        return new ClockFacts(
                "case-1", "complaint-answer", 1, NEW_YEAR, NEW_YEAR.plusSeconds(86_400), null, state, revision);
    }
}
