package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaState;

/**
 * The clocks that started in a span, by what was announced of them.
 *
 * @param started all of them
 * @param met stopped in time
 * @param breached not stopped in time
 * @param running undecided, those that are paused among them
 * @param cancelled the promise ceased to apply
 * @param atRisk those of the running ones that a warning was announced for
 */
public record SlaTally(long started, long met, long breached, long running, long cancelled, long atRisk) {

    public static final SlaTally NONE = new SlaTally(0, 0, 0, 0, 0, 0);

    /** One clock. */
    public static SlaTally of(SlaClock clock) {
        SlaState state = clock.state();
        boolean running = state == SlaState.RUNNING || state == SlaState.PAUSED;
        return new SlaTally(
                1,
                state == SlaState.MET ? 1 : 0,
                state == SlaState.BREACHED ? 1 : 0,
                running ? 1 : 0,
                state == SlaState.CANCELLED ? 1 : 0,
                running && clock.announcedPercent() > 0 ? 1 : 0);
    }

    public SlaTally plus(SlaTally other) {
        return new SlaTally(
                started + other.started,
                met + other.met,
                breached + other.breached,
                running + other.running,
                cancelled + other.cancelled,
                atRisk + other.atRisk);
    }

    public SlaTally minus(SlaTally other) {
        return plus(new SlaTally(
                -other.started, -other.met, -other.breached, -other.running, -other.cancelled, -other.atRisk));
    }
}
