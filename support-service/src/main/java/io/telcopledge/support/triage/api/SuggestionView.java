package io.telcopledge.support.triage.api;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import io.telcopledge.triage.Guess;
import io.telcopledge.triage.Suggestion;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a model suggests. What it is not sure of is null.
 *
 * @param model the version of the model
 */
public record SuggestionView(
        @Nullable Label category,
        @Nullable Label department,
        @Nullable Label complexity,
        String model) {

    /** @param confidence 0 to 1 */
    public record Label(String value, double confidence) {

        static <T> @Nullable Label of(Optional<Guess<T>> guess, Function<T, String> word) {
            return guess.map(one -> new Label(word.apply(one.value()), Math.round(one.confidence() * 1000) / 1000.0))
                    .orElse(null);
        }
    }

    public static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                Label.of(suggestion.category(), Category::slug),
                Label.of(suggestion.department(), Department::slug),
                Label.of(suggestion.complexity(), Complexity::name),
                suggestion.model());
    }
}
