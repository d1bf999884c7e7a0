package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.EscalationLevel;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationLadderTest {

    @ParameterizedTest
    @CsvSource({"75, SUPERVISOR", "89, SUPERVISOR", "90, DEPARTMENT", "99, DEPARTMENT"})
    void theLessTimeIsLeftTheHigherIsWhoLooksAfterIt(int percent, EscalationLevel level) {
        assertThat(EscalationLadder.levelOf(new SlaAtRisk(clock(SlaState.RUNNING), percent)))
                .contains(level);
    }

    @Test
    void halfOfTheTimeIsTheAgents() {
        assertThat(EscalationLadder.levelOf(new SlaAtRisk(clock(SlaState.RUNNING), 50)))
                .isEmpty();
    }

    @Test
    void aBrokenPromiseIsGeneralManagements() {
        assertThat(EscalationLadder.levelOf(new SlaBreached(clock(SlaState.BREACHED))))
                .contains(EscalationLevel.GENERAL_MANAGEMENT);
        assertThat(EscalationLadder.levelOf(new SlaBreachRetracted(clock(SlaState.RUNNING), "answered")))
                .isEmpty();
    }

    private static ClockFacts clock(SlaState state) {
        Instant started = Instant.parse("2026-07-01T08:00:00Z");
        return new ClockFacts("c", "complaint-answer", 1, started, started.plusSeconds(86_400), null, state, 2);
    }
}
