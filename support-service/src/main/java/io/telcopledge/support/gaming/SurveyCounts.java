package io.telcopledge.support.gaming;

/**
 * Answered calls, and how many of them were rated.
 *
 * @param all whatever became of them
 * @param resolved those that settled what the caller wanted
 * @param unresolved those that are known not to have settled it
 */
public record SurveyCounts(Proportion all, Proportion resolved, Proportion unresolved) {

    public static final SurveyCounts NONE = new SurveyCounts(Proportion.NONE, Proportion.NONE, Proportion.NONE);

    public SurveyCounts plus(SurveyCounts other) {
        return new SurveyCounts(all.plus(other.all), resolved.plus(other.resolved), unresolved.plus(other.unresolved));
    }

    public SurveyCounts minus(SurveyCounts other) {
        return new SurveyCounts(
                all.minus(other.all), resolved.minus(other.resolved), unresolved.minus(other.unresolved));
    }
}
