package io.telcopledge.contracts.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that are declared for one field, in the order of the file. */
public record Declared(@JsonValue List<Term> terms) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Declared {
        terms = List.copyOf(terms);
        if (terms.stream().map(Term::value).distinct().count() < terms.size()) {
            throw new IllegalArgumentException("a value is declared twice");
        }
    }

    /** The values of a quarter. */
    public List<String> in(String quarter) {
        return terms.stream()
                .filter(term -> term.isOf(quarter))
                .map(Term::value)
                .toList();
    }

    public boolean includes(String value, String quarter) {
        return find(value).filter(term -> term.isOf(quarter)).isPresent();
    }

    /** The value where it is declared, else {@link Term#UNDECLARED}; null where nothing was said. */
    public @Nullable String orUndeclared(@Nullable String said, String quarter) {
        return said == null || includes(said, quarter) ? said : Term.UNDECLARED;
    }

    /** The term of a value, whenever it was declared. */
    public Optional<Term> find(String value) {
        return terms.stream().filter(term -> term.value().equals(value)).findFirst();
    }
}
