package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import java.util.Map;

/** What was consumed of some quarters, added up, and what the sources covered. */
public record QuarterEvidence(Map<Quarter, QuarterFacts> facts, Coverage coverage) {

    public QuarterEvidence {
        facts = Map.copyOf(facts);
    }

    public QuarterFacts of(Quarter quarter) {
        return facts.getOrDefault(quarter, QuarterFacts.NONE);
    }
}
