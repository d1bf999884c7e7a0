package io.telcopledge.support.gaming;

/** Logarithms of numbers that no {@code double} holds. */
final class LogFactorial {

    /** C. Lanczos, "A precision approximation of the gamma function", SIAM J. Numer. Anal. B 1 (1964), with g = 7. */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private static final double G = 7;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private LogFactorial() {}

    /** ln n!, n from 0. */
    static double of(long n) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (n + i);
        }
        double t = n + G + 0.5;
        return HALF_LOG_TWO_PI + (n + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /** The logarithm of how many ways there are to take {@code k} of {@code n}. */
    static double choose(long n, long k) {
        return of(n) - of(k) - of(n - k);
    }
}
