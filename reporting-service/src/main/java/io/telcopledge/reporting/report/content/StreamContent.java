package io.telcopledge.reporting.report.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What sources declare to have covered of one stream.
 *
 * @param completeness the share of the quarter, in percent
 */
public record StreamContent(String stream, BigDecimal completeness, List<Covered> spans) {

    public StreamContent {
        spans = List.copyOf(spans);
    }

    /** One span. */
    public record Covered(Instant from, Instant to) {}
}
