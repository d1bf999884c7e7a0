package io.telcopledge.triage;

import io.telcopledge.contracts.support.Complexity;
import java.util.Optional;

/** How sure a guess must be before anybody is shown it. Below, the answer is "unsure" and nothing is suggested. */
public final class Certainty {

    /** A wrong category is corrected in a second; a missing one costs as much as reading the text. */
    public static final double CATEGORY = 0.5;

    /** A complaint in the wrong department loses hours. */
    public static final double DEPARTMENT = 0.6;

    /** Either way: an even chance of being complex is no suggestion. */
    public static final double COMPLEXITY = 0.6;

    private Certainty() {}

    static Optional<Guess<Category>> category(Likelihoods likelihoods) {
        return Optional.of(likelihoods.category()).filter(guess -> guess.confidence() >= CATEGORY);
    }

    static Optional<Guess<Department>> department(Likelihoods likelihoods) {
        return Optional.of(likelihoods.department()).filter(guess -> guess.confidence() >= DEPARTMENT);
    }

    static Optional<Guess<Complexity>> complexity(Likelihoods likelihoods) {
        double complex = likelihoods.complex();
        Guess<Complexity> guess = complex >= 0.5
                ? new Guess<>(Complexity.COMPLEX, complex)
                : new Guess<>(Complexity.STANDARD, 1 - complex);
        return Optional.of(guess).filter(one -> one.confidence() >= COMPLEXITY);
    }
}
