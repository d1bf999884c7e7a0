package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Cases;
import java.util.Map;

/**
 * What a quarter's evidence adds up to.
 *
 * @param clocks by the clock's name
 * @param unreported complaints of which nobody tells what became of them
 */
public record QuarterFacts(HotlineTotals hotline, Map<String, CaseTotals> clocks, Map<Cases, Long> unreported) {

    public static final QuarterFacts NONE = new QuarterFacts(HotlineTotals.NONE, Map.of(), Map.of());

    public QuarterFacts {
        clocks = Map.copyOf(clocks);
        unreported = Map.copyOf(unreported);
    }

    public CaseTotals clock(String name) {
        return clocks.getOrDefault(name, CaseTotals.NONE);
    }

    public long unreported(Cases cases) {
        return unreported.getOrDefault(cases, 0L);
    }
}
