package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a promise is measured.
 *
 * @param formula by name and version
 * @param completeness the least share of the evidence without which nothing is proven, in percent
 */
public record MeasureContent(
        String formula,
        Map<String, String> parameters,
        Words population,
        String period,
        LocalDate inForceFrom,
        List<String> streams,
        BigDecimal completeness) {

    public MeasureContent {
        parameters = Map.copyOf(parameters);
        streams = List.copyOf(streams);
    }
}
