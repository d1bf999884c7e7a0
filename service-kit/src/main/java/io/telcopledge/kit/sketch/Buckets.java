package io.telcopledge.kit.sketch;

/**
 * Which bucket a value falls into: bucket i holds what is above γ^(i-1) and at most γ^i, with γ = (1 + α) / (1 - α), so
 * that one value stands for all of a bucket with a relative error of at most α (Masson, Rim and Lee, "DDSketch", PVLDB
 * 12(12), 2019, section 2). Zero has a bucket of its own.
 */
final class Buckets {

    static final double RELATIVE_ERROR = 0.01;

    /** The bucket of zero, before all others. */
    static final int ZERO = -1;

    private static final double GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
    private static final double LOG_GAMMA = StrictMath.log(GAMMA);

    /** The bucket of the largest long. */
    static final int HIGHEST = of(Long.MAX_VALUE);

    private Buckets() {}

    /** @param value not negative */
    static int of(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a sketch holds no negative value");
        }
        // StrictMath: the same bucket on every machine, or a correction would not find what it is to take out.
        return value == 0 ? ZERO : (int) Math.ceil(StrictMath.log((double) value) / LOG_GAMMA);
    }

    /** What stands for the values of a bucket. */
    static double value(int bucket) {
        return bucket == ZERO ? 0 : 2 * StrictMath.pow(GAMMA, bucket) / (GAMMA + 1);
    }
}
