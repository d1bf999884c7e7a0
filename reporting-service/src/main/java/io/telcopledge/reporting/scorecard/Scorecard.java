package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.util.List;

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
     * @param trend its scores up to and with the scorecard's quarter, the oldest first
     */
    public record Line(Score score, List<Score> trend) {

        public Line {
            trend = List.copyOf(trend);
        }
    }
}
