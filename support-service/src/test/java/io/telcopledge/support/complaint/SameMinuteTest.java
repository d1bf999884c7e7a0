package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.Allowance;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.StopsAt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Exports know minutes: what happens twice in one keeps its order, in the complaint and in every clock. */
class SameMinuteTest {

    private static final SlaPolicy DAY_OFF_PAUSED = new SlaPolicy(
            "pausable",
            1,
            new Allowance.WorkingTime(Duration.ofHours(24)),
            WorkingCalendar.AROUND_THE_CLOCK,
            true,
            List.of());

    private final CaseFile file = CaseFile.filed(Complexity.COMPLEX);

    @Test
    void resolvedAgainInTheMinuteOfTheReopeningIsResolved() {
        file.tell(FactKind.RESOLVED, 3).tell(FactKind.REOPENED, 4).tell(FactKind.RESOLVED, 4);

        assertThat(file.state()).isEqualTo(ComplaintState.RESOLVED);
        assertThat(file.complaint().resolvedAt()).contains(CaseFile.at(4));
        assertThat(policyClock().verdict(CaseFile.NOW)).isEqualTo(SlaState.MET);
        assertThat(policyClock().facts().stoppedAt()).isEqualTo(CaseFile.at(4));
    }

    @Test
    void itIsSoByTheNumbersOfTheSourceInWhateverOrderTheyCome() {
        file.tell(CaseFile.fact(FactKind.RESOLVED, 4, Particulars.NONE, 3L))
                .tell(CaseFile.fact(FactKind.REOPENED, 4, Particulars.NONE, 2L))
                .tell(CaseFile.fact(FactKind.RESOLVED, 3, Particulars.NONE, 1L));

        assertThat(file.state()).isEqualTo(ComplaintState.RESOLVED);
        assertThat(policyClock().verdict(CaseFile.NOW)).isEqualTo(SlaState.MET);
    }

    @Test
    void openedAgainInTheMinuteOfTheResolutionIsOpen() {
        file.tell(FactKind.RESOLVED, 4).tell(FactKind.REOPENED, 4);

        assertThat(file.state()).isEqualTo(ComplaintState.REOPENED);
        assertThat(policyClock().verdict(CaseFile.NOW)).isEqualTo(SlaState.BREACHED);
    }

    @Test
    void pausedAgainInTheMinuteOfTheResumingIsPaused() {
        file.tell(FactKind.PAUSED, 3)
                .tell(FactKind.RESUMED, 5)
                .tell(FactKind.PAUSED, 5)
                .tell(FactKind.RESUMED, 40)
                .tell(FactKind.RESOLVED, 41);

        assertThat(file.complaint().standing().pausedAt()).isNull();
        assertThat(policyClock().verdict(CaseFile.NOW)).isEqualTo(SlaState.MET);
        assertThat(policyClock().deadline()).isEqualTo(CaseFile.at(24 + 37));
    }

    @Test
    void backToWhatItWasInOneMinuteIsWhatItWas() {
        file.tell(FactKind.RECLASSIFIED, 4, Particulars.reclassified(Complexity.STANDARD))
                .tell(FactKind.RECLASSIFIED, 4, Particulars.reclassified(Complexity.COMPLEX));

        assertThat(file.complaint().matter().complexity()).isEqualTo(Complexity.COMPLEX);
    }

    private SlaClock policyClock() {
        SlaClock clock = null;
        AppliedPolicy policy = new AppliedPolicy(DAY_OFF_PAUSED, StopsAt.RESOLUTION, List.of());
        for (ClockCommand command : file.dossier.policyClocks().orElseThrow().under(policy)) {
            clock = command instanceof ClockCommand.Start start
                    ? SlaClock.start(start).clock()
                    : Objects.requireNonNull(clock).apply(command).clock();
        }
        return Objects.requireNonNull(clock);
    }
}
