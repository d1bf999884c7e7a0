package io.telcopledge.kit.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share of the allowance whose passing is announced.
 *
 * @param percent the share
 * @param at when it is used up, if the clock still runs; null while a pause holds it before that
 * @param announced whether this threshold, or a later one, was announced
 */
public record SlaThreshold(int percent, @Nullable Instant at, boolean announced) {}
