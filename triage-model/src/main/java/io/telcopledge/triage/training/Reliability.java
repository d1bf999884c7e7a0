package io.telcopledge.triage.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences are honest: guesses by how sure they were, and how many were right.
 *
 * @param bins tenths of confidence, from the least sure
 */
public record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * @param from the least confidence in it, 0 to 0.9
     * @param confidence the mean confidence of its guesses; not a number where there are none
     */
    public record Bin(double from, Share right, double confidence) {}

    /** One guess. */
    record Outcome(double confidence, boolean right) {}

    static Reliability of(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Outcome> inside = outcomes.stream()
                    .filter(one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)) == bin)
                    .toList();
            int right = (int) inside.stream().filter(Outcome::right).count();
            double mean =
                    inside.stream().mapToDouble(Outcome::confidence).average().orElse(Double.NaN);
            bins.add(new Bin((double) i / BINS, new Share(right, inside.size()), mean));
        }
        return new Reliability(List.copyOf(bins));
    }

    /** Expected calibration error: how far confidence and truth are apart on average, 0 to 1. */
    public double error() {
        double total = bins.stream().mapToInt(bin -> bin.right().denominator()).sum();
        return bins.stream()
                .filter(bin -> bin.right().denominator() > 0)
                .mapToDouble(bin ->
                        bin.right().denominator() / total * Math.abs(bin.right().value() - bin.confidence()))
                .sum();
    }
}
