package io.telcopledge.support.staffing;

/**
 * The sums over an Erlang A queue's states, in units of the handling time. With k callers in the queue the next leaves
 * at rate n + k·θ, so that state n+k has r(k) = Π a/(n + jθ), j = 1…k, times the probability of state n; the states
 * below n together have 1/B(n) − 1 = n/(a·B(n−1)) times it. All terms are positive: nothing cancels. Where they grow
 * beyond what a double holds, all sums are scaled down together, since only their ratios count.
 */
final class QueueSums {

    private static final double HUGE = 1e200;

    /** What is left out, as a share of each sum. */
    private static final double NEGLIGIBLE = 1e-13;

    private final double erlangs;
    private final int agents;
    private final double theta;

    private double below;
    private double ratio = 1;
    private double states = 1;
    private double queued;
    private double answered;
    private double answeredWait;

    /** @param theta rate at which a caller gives up, per handling time, above 0 */
    QueueSums(double erlangs, int agents, double theta) {
        this.erlangs = erlangs;
        this.agents = agents;
        this.theta = theta;
        this.below = agents / (erlangs * ErlangB.blocking(erlangs, agents - 1));
        add();
    }

    private void add() {
        // Who finds k in the queue is answered with probability n/(n + (k+1)θ), after k + 1 steps of 1/(n + iθ) on
        // average.
        double steps = 1 / (agents + theta);
        answered = agents * steps;
        answeredWait = answered * steps;
        for (int k = 1; ; k++) {
            double rate = agents + k * theta;
            double factor = erlangs / rate;
            ratio *= factor;
            double next = 1 / (agents + (k + 1) * theta);
            steps += next;
            states += ratio;
            queued += k * ratio;
            answered += ratio * agents * next;
            answeredWait += ratio * agents * next * steps;
            if (factor < 1 && ratio * (k + 1) / ((1 - factor) * (1 - factor)) < NEGLIGIBLE * queued) {
                return;
            }
            if (ratio > HUGE) {
                scale();
            }
        }
    }

    private void scale() {
        below /= HUGE;
        ratio /= HUGE;
        states /= HUGE;
        queued /= HUGE;
        answered /= HUGE;
        answeredWait /= HUGE;
    }

    /** Little's law gives the wait of all from the queue, and who gives up from the wait: θ·E[Q]/a. */
    Congestion congestion(double handlingSeconds) {
        double all = below + states;
        double waiting = states / all;
        double averageWait = queued / all / erlangs;
        double served = 1 - waiting + answered / all;
        return new Congestion(
                waiting,
                averageWait * handlingSeconds,
                answeredWait / all / served * handlingSeconds,
                theta * averageWait);
    }
}
