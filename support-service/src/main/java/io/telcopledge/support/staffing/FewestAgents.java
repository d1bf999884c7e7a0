package io.telcopledge.support.staffing;

import java.util.function.IntPredicate;

/** The fewest agents that suffice, where more of them never make it worse. */
final class FewestAgents {

    private FewestAgents() {}

    /**
     * Steps of 1, 2, 4 … up to one that suffices, then halves.
     *
     * @param least 1 or more; fewer are known not to suffice
     */
    static int from(int least, IntPredicate suffices) {
        int step = 1;
        int below = least - 1;
        int above = least;
        while (!suffices.test(above)) {
            below = above;
            above = Math.addExact(above, step);
            step *= 2;
        }
        while (above - below > 1) {
            int middle = below + (above - below) / 2;
            if (suffices.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }
}
