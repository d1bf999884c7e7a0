package io.telcopledge.reporting.report.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many complaints there are of something.
 *
 * @param of what, in the source's word; null where the source says nothing
 * @param count null where it was left out to protect people
 */
public record Count(
        @Nullable String of, @Nullable Long count, @Nullable BigDecimal perMillionUsers) {}
