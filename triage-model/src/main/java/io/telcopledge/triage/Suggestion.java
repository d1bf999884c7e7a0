package io.telcopledge.triage;

import io.telcopledge.contracts.support.Complexity;
import java.util.Optional;

/**
 * What a complaint seems to be about. A suggestion and no more: what a person says wins, and no clock heeds it.
 *
 * @param category empty where it is unsure, as the others
 * @param model the version of the model whose opinion this is
 */
public record Suggestion(
        Optional<Guess<Category>> category,
        Optional<Guess<Department>> department,
        Optional<Guess<Complexity>> complexity,
        String model) {

    /** What is sure enough to be shown. */
    public static Suggestion of(Likelihoods likelihoods, String model) {
        return new Suggestion(
                Certainty.category(likelihoods),
                Certainty.department(likelihoods),
                Certainty.complexity(likelihoods),
                model);
    }

    /** Where there is nothing to read. */
    public static Suggestion unsure(String model) {
        return new Suggestion(Optional.empty(), Optional.empty(), Optional.empty(), model);
    }
}
