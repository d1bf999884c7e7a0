package io.telcopledge.support.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a complaint waited for the customer or somebody else.
 *
 * @param to its end, or null where it lasts
 */
public record Waiting(Instant from, @Nullable Instant to) {}
