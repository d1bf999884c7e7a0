package io.telcopledge.triage;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a classifier makes of a text.
 *
 * @param categories how likely each is, 0 to 1; together 1
 * @param complex how likely it is that the complaint is a complex one, 0 to 1
 */
public record Likelihoods(Map<Category, Double> categories, double complex) {

    public Likelihoods {
        categories = Map.copyOf(categories);
    }

    /** The likeliest category; of two that are equally likely the first in the enum. */
    public Guess<Category> category() {
        return likeliest(new EnumMap<>(categories));
    }

    /** The likeliest department: all that speaks for any of its categories speaks for it. */
    public Guess<Department> department() {
        EnumMap<Department, Double> departments = new EnumMap<>(Department.class);
        // In the enum's order, so that the sums are the same to the last bit.
        new EnumMap<>(categories)
                .forEach((category, likelihood) -> departments.merge(category.department(), likelihood, Double::sum));
        return likeliest(departments);
    }

    private static <E extends Enum<E>> Guess<E> likeliest(EnumMap<E, Double> likelihoods) {
        return likelihoods.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(best -> new Guess<>(best.getKey(), Math.min(1, best.getValue())))
                .orElseThrow(() -> new IllegalStateException("a classifier knows at least one label"));
    }
}
