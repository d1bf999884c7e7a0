package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import java.util.Map;
import java.util.Optional;

/**
 * What was consumed of some quarters, added up, and what the sources covered.
 *
 * @param region the one whose facts alone were added up; empty for all
 */
public record QuarterEvidence(Map<Quarter, QuarterFacts> facts, Coverage coverage, Optional<String> region) {

    public QuarterEvidence {
        facts = Map.copyOf(facts);
    }

    /** Of all regions. */
    public QuarterEvidence(Map<Quarter, QuarterFacts> facts, Coverage coverage) {
        this(facts, coverage, Optional.empty());
    }

    public QuarterFacts of(Quarter quarter) {
        return facts.getOrDefault(quarter, QuarterFacts.NONE);
    }
}
