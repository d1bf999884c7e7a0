package io.telcopledge.support.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well an agent did in a quarter.
 *
 * <p>The score is the mean of the parts' points by their weights. A part with too little evidence takes no part: it is
 * neither good nor bad, and what remains of the weights is shown. Satisfaction is the main measure, so that without it
 * there is no score.
 *
 * @param parts one for each criterion
 * @param weighed the sum of the weights that the score is formed of, 0 to 100
 * @param score 0 to 100 with one decimal, rounded half up, or null
 */
public record Appraisal(
        Evidence evidence,
        List<Part> parts,
        int weighed,
        @Nullable BigDecimal score) {

    /** The name of these rules; other rules get another name, so that a score says how it came to be. */
    public static final String RULE = "appraisal@1";

    public static Appraisal of(Evidence evidence) {
        List<Part> parts = Arrays.stream(Criterion.values())
                .map(criterion -> criterion.of(evidence))
                .toList();
        int weighed = parts.stream()
                .filter(part -> part.points() != null)
                .mapToInt(part -> part.criterion().weight())
                .sum();
        Appraisal unscored = new Appraisal(evidence, parts, weighed, null);
        return unscored.part(Criterion.SATISFACTION).points() == null
                ? unscored
                : new Appraisal(evidence, parts, weighed, score(parts, weighed));
    }

    private static BigDecimal score(List<Part> parts, int weighed) {
        return parts.stream()
                .flatMap(part -> part.weightedPoints().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(weighed), 1, RoundingMode.HALF_UP);
    }

    /** The part of a criterion. */
    public Part part(Criterion criterion) {
        return parts.stream()
                .filter(part -> part.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** Why there is no score, where there is none. */
    public Optional<String> whyNoScore() {
        return part(Criterion.SATISFACTION).whyNoPoints().map(why -> "satisfaction has " + why);
    }
}
