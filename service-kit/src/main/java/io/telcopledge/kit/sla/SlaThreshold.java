package io.telcopledge.kit.sla;

import java.time.Instant;

/**
 * A share of the allowance whose passing is announced.
 *
 * @param percent the share
 * @param at when it is used up, if the clock still runs
 * @param announced whether this threshold, or a later one, was announced
 */
public record SlaThreshold(int percent, Instant at, boolean announced) {}
