package io.telcopledge.reporting.report.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of complaints.
 *
 * @param other what a category belongs to that no kind names, or a complaint without one
 */
public record Kinds(List<Kind> kinds, Kind other) {

    public Kinds {
        kinds = List.copyOf(kinds);
    }

    public List<Kind> all() {
        return Stream.concat(kinds.stream(), Stream.of(other)).toList();
    }

    public Kind of(@Nullable String category) {
        return kinds.stream()
                .filter(kind -> category != null && kind.categories().contains(category))
                .findFirst()
                .orElse(other);
    }
}
