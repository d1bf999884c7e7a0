package io.telcopledge.reporting.commitment;

import java.util.Map;

/**
 * How a promise is measured.
 *
 * @param formula by name and version
 * @param clock the SLA clock whose cases are counted; empty for a formula without that parameter
 * @param cases the cases that are counted; {@link Cases#ALL} for a formula without that parameter
 */
public record Measure(Formula formula, String clock, Cases cases) {

    /** The parameters as the file has them, in order. */
    public Map<String, String> parameters() {
        return formula.parameters().isEmpty() ? Map.of() : Map.of("cases", cases.id(), "clock", clock);
    }
}
