package io.telcopledge.reporting.report.complaint;

import io.telcopledge.contracts.vocabulary.Term;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.reporting.commitment.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of complaints.
 *
 * @param other what a category belongs to that no kind names, or a complaint without one
 */
public record Kinds(List<Kind> kinds, Kind other) {

    private static final Kind OTHER = new Kind("other", new Words("其他", "Other"), List.of());

    public Kinds {
        kinds = List.copyOf(kinds);
    }

    /** Those that the operator declares. */
    public static Kinds of(Vocabulary vocabulary) {
        return new Kinds(
                vocabulary.kinds().stream()
                        .map(kind -> new Kind(
                                kind.value(),
                                new Words(kind.zh(), kind.en()),
                                kind.categories().terms().stream()
                                        .map(Term::value)
                                        .toList()))
                        .toList(),
                OTHER);
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
