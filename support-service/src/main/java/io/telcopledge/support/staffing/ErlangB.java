package io.telcopledge.support.staffing;

/**
 * The loss formula: the probability that all agents of a system without a queue are busy (A. K. Erlang, 1917), by the
 * recursion B(n) = a·B(n−1) / (n + a·B(n−1)), B(0) = 1. It only adds and divides positive numbers of like size, so that
 * it neither overflows nor cancels where factorials and powers do.
 */
final class ErlangB {

    private ErlangB() {}

    /**
     * @param erlangs offered, above 0
     * @param agents 0 or more
     * @return 0 to 1
     */
    static double blocking(double erlangs, int agents) {
        if (agents < 0) {
            throw new IllegalArgumentException("agents is negative: " + agents);
        }
        double blocking = 1;
        for (int n = 1; n <= agents; n++) {
            blocking = erlangs * blocking / (n + erlangs * blocking);
        }
        return blocking;
    }
}
