package io.telcopledge.reporting.programme;

import io.telcopledge.reporting.commitment.Words;
import java.util.List;

/** A part of the programme. */
public record ProgrammePhase(String id, Words title, List<Milestone> milestones) {

    public ProgrammePhase {
        milestones = List.copyOf(milestones);
    }
}
