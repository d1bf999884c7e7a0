package io.telcopledge.reporting.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one promise stands, in detail.
 *
 * @param region the one that it is scored for; empty for all
 * @param regions those that it can be scored for; empty where its facts tell none
 * @param missing of the evidence of the scorecard's quarter
 */
public record Standing(
        Scorecard.Line line, Instant asOf, Optional<String> region, List<String> regions, Missing missing) {

    public Standing {
        regions = List.copyOf(regions);
    }
}
