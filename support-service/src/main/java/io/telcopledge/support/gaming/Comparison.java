package io.telcopledge.support.gaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Each against all the others: who stands out beyond what chance brings about. Nobody does by few cases, nor by a
 * difference that is too small to matter, however certain.
 */
public final class Comparison {

    /** The highest chance to accuse anybody, of all that are looked at, who did nothing: one in a hundred. */
    public static final double SIGNIFICANCE = 0.01;

    /** Complaints that could have fallen under a rule, below which nothing is said of a team. */
    public static final int LEAST_COMPLAINTS = 20;

    /** Answered calls, below which nothing is said of how they were surveyed. */
    public static final int LEAST_CALLS = 50;

    /** The least difference of shares that is worth a word: five in a hundred. */
    public static final double LEAST_DIFFERENCE = 0.05;

    private Comparison() {}

    /**
     * What is said of one.
     *
     * @param probability that chance brings it about, adjusted for how many are looked at, or null where there are too
     *     few cases to say
     * @param standsOut whether chance does not explain it
     */
    public record Verdict(@Nullable Double probability, boolean standsOut) {

        static final Verdict TOO_FEW = new Verdict(null, false);
    }

    /** Who has more cases than the others, by name; {@code all} are the cases of those that could have been. */
    public static SortedMap<String, Verdict> ofCases(Map<String, Proportion> all) {
        Proportion total = all.values().stream().reduce(Proportion.NONE, Proportion::plus);
        return each(
                all,
                one -> one.of() >= LEAST_COMPLAINTS && total.minus(one).of() >= LEAST_COMPLAINTS,
                one -> FisherExact.higher(one, total.minus(one)),
                one -> one.share() - total.minus(one).share() >= LEAST_DIFFERENCE);
    }

    /** Whose callers are asked more rarely, or more often, than those of the others. */
    public static SortedMap<String, Verdict> ofSurveys(Map<String, SurveyCounts> all) {
        SurveyCounts total = total(all);
        return each(
                all,
                one -> one.all().of() >= LEAST_CALLS && total.minus(one).all().of() >= LEAST_CALLS,
                one -> FisherExact.different(one.all(), total.minus(one).all()),
                one -> Math.abs(one.all().share() - total.minus(one).all().share()) >= LEAST_DIFFERENCE);
    }

    /** Whose settled callers are asked rather than the unsettled ones, more so than those of the others. */
    public static SortedMap<String, Verdict> ofSurveysByOutcome(Map<String, SurveyCounts> all) {
        SurveyCounts total = total(all);
        return each(
                all,
                one -> SurveyByOutcome.isEnough(one, total.minus(one)),
                one -> SurveyByOutcome.probability(one, total.minus(one)),
                one -> preference(one) - preference(total.minus(one)) >= LEAST_DIFFERENCE);
    }

    private static double preference(SurveyCounts counts) {
        return counts.resolved().share() - counts.unresolved().share();
    }

    private static SurveyCounts total(Map<String, SurveyCounts> all) {
        return all.values().stream().reduce(SurveyCounts.NONE, SurveyCounts::plus);
    }

    private static <T> SortedMap<String, Verdict> each(
            Map<String, T> all, Predicate<T> enough, ToDoubleFunction<T> probability, Predicate<T> matters) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        List<String> judged = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        all.forEach((name, one) -> {
            verdicts.put(name, Verdict.TOO_FEW);
            if (enough.test(one)) {
                judged.add(name);
                probabilities.add(probability.applyAsDouble(one));
            }
        });
        List<Double> adjusted = Holm.adjusted(probabilities);
        for (int i = 0; i < judged.size(); i++) {
            String name = judged.get(i);
            T one = all.get(name);
            verdicts.put(
                    name,
                    new Verdict(adjusted.get(i), one != null && adjusted.get(i) <= SIGNIFICANCE && matters.test(one)));
        }
        return verdicts;
    }
}
