package io.telcopledge.support.gaming;

/**
 * So many of so many.
 *
 * @param hits 0 to {@code of}
 */
public record Proportion(long hits, long of) {

    public static final Proportion NONE = new Proportion(0, 0);

    /** @throws IllegalArgumentException when it cannot be */
    public Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    public Proportion plus(Proportion other) {
        return new Proportion(hits + other.hits, of + other.of);
    }

    public Proportion minus(Proportion other) {
        return new Proportion(hits - other.hits, of - other.of);
    }

    /** 0 to 1; of nothing 0. */
    double share() {
        return of == 0 ? 0 : (double) hits / of;
    }
}
