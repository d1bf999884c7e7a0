package io.telcopledge.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.programme.file.ProgrammeFile;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgrammeFileTest {

    private static final Commitments PROMISES = CommitmentsFile.packaged();

    private static final String ONE = """
            start: "2025-01-01"
            phases:
              - id: foundations
                title: {zh: 一, en: I}
                milestones:
                  - id: network-assessed
                    title: {zh: 评估, en: Assessed}
                    department: network-infrastructure
                    due: P3M
                    proof: {event: io.telcopledge.network.CoverageAssessed.v1, where: {weighting: POPULATION}}
            """;

    @Test
    void thePackagedProgrammeHasFourPhasesAndEveryDepartmentOwesSomething() {
        Programme programme = ProgrammeFile.packaged(PROMISES);

        assertThat(programme.phases()).hasSize(4);
        assertThat(programme.milestones().map(Milestone::department).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Department.values()));
    }

    @Test
    void aMilestoneIsReadAsItIsWritten() {
        Milestone milestone = read(ONE).milestone("network-assessed").orElseThrow();

        assertThat(milestone.due()).isEqualTo(Period.ofMonths(3));
        assertThat(milestone.proof())
                .isEqualTo(new Proof.ByEvent(
                        "io.telcopledge.network.CoverageAssessed.v1", new Proof.Condition("weighting", "POPULATION")));
    }

    @Test
    void whatNobodyCouldProveIsRefusedWithItsLine() {
        refuses(
                ONE.replace("CoverageAssessed.v1", "CoverageGuessed.v1"),
                "programme:10: phases[0].milestones[0].proof.event");
        refuses(
                ONE.replace(
                        "event: io.telcopledge.network.CoverageAssessed.v1, where: {weighting: POPULATION}",
                        "commitment: hotline-weight"),
                "programme:10: phases[0].milestones[0].proof.commitment");
        refuses(
                ONE.replace(
                        "event: io.telcopledge.network.CoverageAssessed.v1, where: {weighting: POPULATION}",
                        "word: anybody"),
                "programme:10: phases[0].milestones[0].proof.word");
        refuses(
                ONE.replace("where: {weighting: POPULATION}", "quarters: 2"),
                "programme:10: phases[0].milestones[0].proof.quarters");
        refuses(
                ONE.replace(
                        "event: io.telcopledge.network.CoverageAssessed.v1, where: {weighting: POPULATION}",
                        "commitment: hotline-wait, quarters: 0"),
                "programme:10: phases[0].milestones[0].proof.quarters");
    }

    @Test
    void aSlipOfThePenIsRefusedWithItsLine() {
        refuses(ONE.replace("due: P3M", "due: three months"), "programme:9: phases[0].milestones[0].due");
        refuses(ONE.replace("due: P3M", "due: P-3M"), "programme:9: phases[0].milestones[0].due");
        refuses(ONE.replace("due: P3M", "deu: P3M"), "programme:9: phases[0].milestones[0].deu");
        refuses(ONE.replace("network-infrastructure", "network"), "programme:8: phases[0].milestones[0].department");
        refuses(ONE.replace("2025-01-01", "2025"), "programme:1: start");
    }

    private static Programme read(String yaml) {
        return ProgrammeFile.read("programme", yaml, PROMISES);
    }

    private static void refuses(String yaml, String where) {
        assertThatThrownBy(() -> read(yaml)).hasMessageStartingWith(where);
    }
}
