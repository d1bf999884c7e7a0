package io.telcopledge.reporting.commitment;

import io.telcopledge.kit.time.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One promise through the years.
 *
 * @param versions at least one, the oldest first; each begins on the day after the one before it ended
 */
public record Promise(List<Commitment> versions) {

    public Promise {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a promise has a version");
        }
    }

    public String id() {
        return latest().id();
    }

    public Commitment latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * The version by which a quarter is scored: the one in force when the promise's period began, so that a change in
     * the middle of a quarter (or of a year, where it is a yearly promise) takes effect with the next one. Where none
     * was in force yet it is the first, and where none is any more the last one, which say so.
     */
    public Commitment scoring(Quarter quarter) {
        LocalDate yearStart = Period.YEAR.start(quarter);
        LocalDate quarterStart = Period.QUARTER.start(quarter);
        return inForceOn(yearStart)
                .filter(version -> version.period() == Period.YEAR)
                .or(() -> inForceOn(quarterStart))
                .orElseGet(() -> quarterStart.isBefore(versions.get(0).inForceFrom()) ? versions.get(0) : latest());
    }

    public Optional<Commitment> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce().includes(day))
                .findFirst();
    }
}
