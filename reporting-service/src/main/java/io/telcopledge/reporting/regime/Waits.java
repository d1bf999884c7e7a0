package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.verdict.Share;
import java.util.Map;

/**
 * How long the callers of a quarter waited.
 *
 * @param offered all calls
 * @param answered those of them that were answered
 * @param sketched those of these whose wait is in a sketch
 * @param within how many were answered within so many seconds
 * @param covered the share of the quarter of which all calls were told
 */
public record Waits(long offered, long answered, long sketched, Map<Integer, Within> within, Share covered) {

    /** Calls that were answered in time: some lie so close to the limit that a sketch cannot tell. */
    public record Within(long atLeast, long atMost) {}

    public Waits {
        within = Map.copyOf(within);
    }
}
