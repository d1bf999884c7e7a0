package io.telcopledge.triage.maxent;

import java.util.Arrays;
import java.util.List;

/**
 * Makes confidences honest: likelihoods are raised to the power of 1/T and add up to 1 again. T is found on texts that
 * the model has not seen (temperature scaling: Guo et al., On Calibration of Modern Neural Networks, ICML 2017).
 *
 * @param value above 1 it makes a model less sure, below 1 surer
 */
record Temperature(double value) {

    static final Temperature NONE = new Temperature(1);

    private static final double COLDEST = 0.2;
    private static final double HOTTEST = 5;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * A prediction and what was right.
     *
     * @param right the index of the right label
     */
    record Seen(List<Double> likelihoods, int right) {

        static Seen of(double[] likelihoods, int right) {
            return new Seen(Arrays.stream(likelihoods).boxed().toList(), right);
        }

        double[] raw() {
            return likelihoods.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    double[] temper(double[] likelihoods) {
        double[] tempered = new double[likelihoods.length];
        double sum = 0;
        for (int i = 0; i < tempered.length; i++) {
            tempered[i] = Math.pow(Math.max(likelihoods[i], Double.MIN_NORMAL), 1 / value);
            sum += tempered[i];
        }
        for (int i = 0; i < tempered.length; i++) {
            tempered[i] /= sum;
        }
        return tempered;
    }

    /** The one under which what was right was likeliest. */
    static Temperature fit(List<Seen> seen) {
        double low = Math.log(COLDEST);
        double high = Math.log(HOTTEST);
        for (int i = 0; i < 40; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(seen, left) < loss(seen, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return new Temperature(Math.exp((low + high) / 2));
    }

    private static double loss(List<Seen> seen, double logarithm) {
        Temperature temperature = new Temperature(Math.exp(logarithm));
        return seen.stream()
                .mapToDouble(one -> -Math.log(Math.max(1e-12, temperature.temper(one.raw())[one.right()])))
                .sum();
    }
}
