package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.CallRated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How the caller was satisfied, in one revision.
 *
 * @param stars 1 (very dissatisfied) to 5 (very satisfied)
 * @param revision the newest counts
 */
public record Rating(int stars, Instant ratedAt, int revision) {

    public Rating {
        ratedAt = ratedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Rating of(CallRated rated) {
        return new Rating(rated.rating(), rated.ratedAt(), rated.revision());
    }
}
