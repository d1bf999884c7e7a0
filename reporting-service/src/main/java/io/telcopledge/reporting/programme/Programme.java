package io.telcopledge.reporting.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme as it was first planned.
 *
 * @param start its first day
 */
public record Programme(LocalDate start, List<ProgrammePhase> phases) {

    /** Beyond which a date is a slip of the pen. */
    private static final int LONGEST_YEARS = 100;

    /** What is wrong with an edit, and with which field of it. */
    public record Problem(String field, String message) {}

    public Programme {
        phases = List.copyOf(phases);
    }

    public Stream<Milestone> milestones() {
        return phases.stream().flatMap(phase -> phase.milestones().stream());
    }

    public Optional<Milestone> milestone(String id) {
        return milestones().filter(milestone -> milestone.id().equals(id)).findFirst();
    }

    /** What is wrong with another start; empty where nothing is. */
    public Optional<Problem> problemOf(LocalDate otherStart) {
        return otherStart.isBefore(start.minusYears(LONGEST_YEARS))
                        || otherStart.isAfter(start.plusYears(LONGEST_YEARS))
                ? Optional.of(new Problem("start", "must lie within a hundred years of " + start))
                : Optional.empty();
    }

    /** What is wrong with an edit; empty where nothing is. */
    public Optional<Problem> problemOf(String id, Plan.@Nullable Edit edit, LocalDate today) {
        Milestone milestone = milestone(id).orElse(null);
        if (milestone == null || edit == null) {
            return Optional.of(new Problem(id, milestone == null ? "is no milestone" : "is required"));
        }
        Period due = edit.due();
        if (due != null && !isMeant(due)) {
            return Optional.of(new Problem(id + ".due", "must be a period after the start, such as P6M"));
        }
        LocalDate reachedOn = edit.reachedOn();
        if (reachedOn == null) {
            return Optional.empty();
        }
        if (!(milestone.proof() instanceof Proof.ByWord)) {
            return Optional.of(
                    new Problem(id + ".reachedOn", "must be absent: the evidence shows this milestone, nobody's word"));
        }
        return reachedOn.isAfter(today) || problemOf(reachedOn).isPresent()
                ? Optional.of(new Problem(id + ".reachedOn", "must be a day up to today"))
                : Optional.empty();
    }

    private boolean isMeant(Period due) {
        return !due.isNegative()
                && due.toTotalMonths() <= 12 * LONGEST_YEARS
                && !start.plus(due).isAfter(start.plusYears(LONGEST_YEARS));
    }
}
