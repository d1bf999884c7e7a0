package io.telcopledge.reporting.report.seal.sums;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.scorecard.Coverage;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Tally;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Summed evidence, as it is sealed and given to anybody.
 *
 * @param form name and version of this contract
 * @param zone whose calendar the quarters are of
 * @param quarters what the facts of each add up to
 * @param covered what each source covered of each stream
 * @param owing who owed what
 */
public record Sums(
        String form,
        String zone,
        SortedMap<String, List<Tally>> quarters,
        SortedMap<String, SortedMap<String, List<Span>>> covered,
        Owing owing) {

    public static final String FORM = "telcopledge/summed-evidence@1";

    public static Sums of(QuarterEvidence evidence, String zone) {
        SortedMap<String, List<Tally>> quarters = new TreeMap<>();
        evidence.facts()
                .forEach((quarter, facts) -> quarters.put(quarter.toString(), SumsJson.sorted(facts.tallies())));
        SortedMap<String, SortedMap<String, List<Span>>> covered = new TreeMap<>();
        evidence.coverage().bySource().forEach((stream, sources) -> {
            SortedMap<String, List<Span>> bySource = new TreeMap<>();
            sources.forEach((source, spans) -> bySource.put(source, spans.spans()));
            covered.put(stream, bySource);
        });
        return new Sums(FORM, zone, quarters, covered, evidence.coverage().owing());
    }

    /** As scores are computed from it. */
    public QuarterEvidence evidence() {
        Map<Quarter, QuarterFacts> facts = quarters.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Quarter.parse(entry.getKey()), entry -> new QuarterFacts(entry.getValue())));
        Map<String, Map<String, SpanSet>> spans = covered.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        stream -> stream.getValue().entrySet().stream()
                                .collect(
                                        Collectors.toMap(Map.Entry::getKey, source -> SpanSet.of(source.getValue())))));
        return new QuarterEvidence(facts, new Coverage(spans, owing, ZoneId.of(zone)));
    }
}
