package io.telcopledge.reporting.report.seal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that reads otherwise than in the revision before.
 *
 * @param what where it stands in the report: {@code commitments[hotline-wait].score}, {@code complaints.users}
 * @param commitment the promise whose figure it is; null for all else
 * @param before as the revision before has it: of a figure value, numerator, denominator, what was left out,
 *     completeness and verdict, of all else a text or number; null where it has nothing
 * @param after as this one has it
 */
public record Change(
        String what,
        @Nullable String commitment,
        @Nullable Object before,
        @Nullable Object after) {

    /** Whether it is a promise's figure of the report's own quarter. */
    public boolean isOfAScore() {
        return commitment != null && what.equals(score(commitment));
    }

    static String score(String commitment) {
        return "commitments[" + commitment + "].score";
    }

    /** The verdict of a figure; empty where it is another thing or there is none. */
    public static Optional<String> verdict(@Nullable Object figure) {
        return figure instanceof Map<?, ?> fields
                ? Optional.ofNullable((String) fields.get("verdict"))
                : Optional.empty();
    }
}
