package io.telcopledge.reporting.programme;

import java.time.Instant;

/**
 * That a milestone was reached.
 *
 * @param proof an event's id, a promise and its quarter, or the version of the plan that gives a manager's word
 */
public record Reached(Instant at, String proof) {}
