package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was consumed of some quarters, added up, and what the sources covered.
 *
 * @param without the same, without what some promises leave out: only what these read
 * @param region the one whose facts alone were added up; empty for all
 */
public record QuarterEvidence(
        Map<Quarter, QuarterFacts> facts,
        Map<LeftOut, Map<Quarter, QuarterFacts>> without,
        Coverage coverage,
        Optional<String> region) {

    public QuarterEvidence {
        facts = Map.copyOf(facts);
        without = Map.copyOf(without);
    }

    /** Of all regions, with everything counted. */
    public QuarterEvidence(Map<Quarter, QuarterFacts> facts, Coverage coverage) {
        this(facts, Map.of(), coverage, Optional.empty());
    }

    public QuarterFacts of(Quarter quarter) {
        return facts.getOrDefault(quarter, QuarterFacts.NONE);
    }

    /** What was covered, and nothing of what was found. */
    QuarterEvidence withoutFacts() {
        Map<LeftOut, Map<Quarter, QuarterFacts>> nothing = new HashMap<>();
        without.keySet().forEach(leftOut -> nothing.put(leftOut, Map.of()));
        return new QuarterEvidence(Map.of(), nothing, coverage, region);
    }

    /**
     * The evidence that a promise is measured by.
     *
     * @throws IllegalStateException when it was not read: what leaves something out must not be measured by everything
     */
    QuarterEvidence leaving(LeftOut out) {
        if (out.isNothing()) {
            return this;
        }
        Map<Quarter, QuarterFacts> counted = without.get(out);
        if (counted == null) {
            throw new IllegalStateException("not read without " + out);
        }
        return new QuarterEvidence(counted, Map.of(), coverage, region);
    }
}
