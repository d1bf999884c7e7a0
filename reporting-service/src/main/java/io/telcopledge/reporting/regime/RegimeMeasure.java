package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a regime asks for.
 *
 * @param target what the regime holds it against, or null where it only wants to be told
 */
public record RegimeMeasure(
        String id, Words title, Quantity quantity, @Nullable Target target) {}
