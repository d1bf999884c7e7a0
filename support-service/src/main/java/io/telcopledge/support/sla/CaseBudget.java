package io.telcopledge.support.sla;

/**
 * How many misses a promise about each case still has.
 *
 * @param allowed in the quarter: none, for it is a promise about each one
 * @param missed in the quarter so far
 * @param left misses that are still allowed
 * @param overdrawn misses that were more than allowed
 */
public record CaseBudget(long allowed, long missed, long left, long overdrawn) {

    static final long EACH_ONE = 0;

    static CaseBudget of(long missed) {
        return new CaseBudget(EACH_ONE, missed, Math.max(0, EACH_ONE - missed), Math.max(0, missed - EACH_ONE));
    }
}
