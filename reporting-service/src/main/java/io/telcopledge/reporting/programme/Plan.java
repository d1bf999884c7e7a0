package io.telcopledge.reporting.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the managers have made of the programme; each version is whole.
 *
 * @param version 0 is the programme as it was first planned
 * @param start its first day
 * @param edits by milestone
 */
public record Plan(int version, LocalDate start, Map<String, Edit> edits) {

    private static final Edit NONE = new Edit(null, null);

    /**
     * What is said of one milestone.
     *
     * @param due another time after the start, or null for the one first planned
     * @param reachedOn a manager's word that it was reached on that day, or null
     */
    public record Edit(@Nullable Period due, @Nullable LocalDate reachedOn) {}

    public Plan {
        edits = Map.copyOf(edits);
    }

    public static Plan first(Programme programme) {
        return new Plan(0, programme.start(), Map.of());
    }

    /** The first day on which a milestone is overdue. */
    LocalDate dueBefore(Milestone milestone) {
        Period moved = edits.getOrDefault(milestone.id(), NONE).due();
        return start.plus(moved == null ? milestone.due() : moved);
    }

    /** The words that are given. */
    public Map<String, Reached> words(ZoneId zone) {
        Map<String, Reached> words = new HashMap<>();
        edits.forEach((milestone, edit) -> {
            LocalDate day = edit.reachedOn();
            if (day != null) {
                Instant at = day.atStartOfDay(zone).toInstant();
                words.put(milestone, new Reached(at, "plan/" + version));
            }
        });
        return words;
    }
}
