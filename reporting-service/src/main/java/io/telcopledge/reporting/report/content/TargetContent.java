package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;

/**
 * What a figure is held against.
 *
 * @param comparator {@code >=} or {@code <=}
 * @param unit UCUM's symbol: {@code s}, {@code %}, {@code 1}
 */
public record TargetContent(String comparator, BigDecimal value, String unit, Words words) {}
