package io.telcopledge.kit.sla;

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
public record SlaTally(long started, long met, long breached, long running, long cancelled, long atRisk) {}
