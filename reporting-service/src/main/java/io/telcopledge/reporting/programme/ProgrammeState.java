package io.telcopledge.reporting.programme;

import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How the programme stands. */
public record ProgrammeState(Plan plan, Instant asOf, List<PhaseState> phases) {

    /** How a phase stands. */
    public record PhaseState(String id, Words title, List<MilestoneState> milestones) {}

    public ProgrammeState {
        phases = List.copyOf(phases);
    }

    public static ProgrammeState of(Programme programme, Plan plan, Shown shown, Instant now) {
        return new ProgrammeState(
                plan,
                now,
                programme.phases().stream()
                        .map(phase -> new PhaseState(
                                phase.id(),
                                phase.title(),
                                phase.milestones().stream()
                                        .map(milestone -> MilestoneState.of(milestone, plan, shown, now))
                                        .toList()))
                        .toList());
    }

    public Stream<MilestoneState> milestones() {
        return phases.stream().flatMap(phase -> phase.milestones().stream());
    }

    /** What a department still owes, in the order in which it is due. */
    public List<MilestoneState> owedBy(Department department) {
        return milestones()
                .filter(state -> state.milestone().department() == department)
                .filter(state -> state.status() != MilestoneStatus.REACHED)
                .sorted(Comparator.comparing(MilestoneState::dueBefore))
                .toList();
    }
}
