package io.telcopledge.reporting.report.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of one kind, beside those of the quarter before.
 *
 * @param count and {@code previous}: null where they were left out to protect people
 * @param changePercent null where either count is, or where there was nothing to change from
 */
public record KindCount(
        TitledContent kind,
        @Nullable Long count,
        @Nullable BigDecimal perMillionUsers,
        @Nullable Long previous,
        @Nullable BigDecimal changePercent) {}
