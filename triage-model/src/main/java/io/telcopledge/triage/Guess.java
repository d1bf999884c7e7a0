package io.telcopledge.triage;

/**
 * A label, and how sure it is.
 *
 * @param confidence 0 to 1: of guesses made with 0.8, about eight of ten are right
 */
public record Guess<T>(T value, double confidence) {

    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, and is " + confidence);
        }
    }
}
