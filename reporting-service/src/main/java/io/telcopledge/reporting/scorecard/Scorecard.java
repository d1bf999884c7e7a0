package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Promise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How all promises stand.
 *
 * @param lines in the order of the commitments
 */
public record Scorecard(Quarter quarter, Instant asOf, List<Line> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /**
     * One promise.
     *
     * @param promise in all its versions
     * @param trend its scores up to and with the scorecard's quarter, the oldest first; at least one
     * @param projection how a running quarter is thought to end; null where there is nothing to go by
     */
    public record Line(
            Promise promise, List<Score> trend, @Nullable Projection projection) {

        public Line {
            trend = List.copyOf(trend);
        }

        /** In the scorecard's quarter. */
        public Score score() {
            return trend.get(trend.size() - 1);
        }
    }
}
