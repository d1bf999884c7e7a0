package io.telcopledge.reporting.commitment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What must be there before a promise can be called kept.
 *
 * @param streams the streams that must be covered, each of them
 * @param completeness the least share of the quarter that must be covered, in percent
 */
public record Evidence(List<String> streams, BigDecimal completeness) {

    public Evidence {
        streams = List.copyOf(streams);
    }
}
