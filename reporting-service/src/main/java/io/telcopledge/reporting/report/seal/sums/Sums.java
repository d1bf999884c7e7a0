package io.telcopledge.reporting.report.seal.sums;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.scorecard.Coverage;
import io.telcopledge.reporting.scorecard.LeftOut;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Tally;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Summed evidence, as it is sealed and given to anybody.
 *
 * @param form name and version of this contract
 * @param zone whose calendar the quarters are of
 * @param quarters what the facts of each add up to
 * @param without the same, without what some promises leave out
 * @param covered what each source covered of each stream
 * @param owing who owed what
 */
public record Sums(
        String form,
        String zone,
        SortedMap<String, List<Tally>> quarters,
        List<Without> without,
        SortedMap<String, SortedMap<String, List<Span>>> covered,
        Owing owing) {

    public static final String FORM = "telcopledge/summed-evidence@2";

    /** In the oldest form nothing could be left out. */
    public Sums {
        without = without == null ? List.of() : List.copyOf(without);
    }

    /** What the facts of each quarter add up to when something is left out. */
    public record Without(LeftOut leftOut, SortedMap<String, List<Tally>> quarters) {}

    public static Sums of(QuarterEvidence evidence, String zone) {
        List<Without> without = evidence.without().entrySet().stream()
                .map(entry -> new Without(entry.getKey(), tallies(entry.getValue())))
                .sorted(Comparator.comparing(entry -> entry.leftOut().toString()))
                .toList();
        SortedMap<String, SortedMap<String, List<Span>>> covered = new TreeMap<>();
        evidence.coverage().bySource().forEach((stream, sources) -> {
            SortedMap<String, List<Span>> bySource = new TreeMap<>();
            sources.forEach((source, spans) -> bySource.put(source, spans.spans()));
            covered.put(stream, bySource);
        });
        return new Sums(
                FORM,
                zone,
                tallies(evidence.facts()),
                without,
                covered,
                evidence.coverage().owing());
    }

    private static SortedMap<String, List<Tally>> tallies(Map<Quarter, QuarterFacts> facts) {
        SortedMap<String, List<Tally>> quarters = new TreeMap<>();
        facts.forEach((quarter, all) -> quarters.put(quarter.toString(), SumsJson.sorted(all.tallies())));
        return quarters;
    }

    private static Map<Quarter, QuarterFacts> facts(Map<String, List<Tally>> quarters) {
        return quarters.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Quarter.parse(entry.getKey()), entry -> new QuarterFacts(entry.getValue())));
    }

    /** As scores are computed from it. */
    public QuarterEvidence evidence() {
        Map<String, Map<String, SpanSet>> spans = covered.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        stream -> stream.getValue().entrySet().stream()
                                .collect(
                                        Collectors.toMap(Map.Entry::getKey, source -> SpanSet.of(source.getValue())))));
        return new QuarterEvidence(
                facts(quarters),
                without.stream().collect(Collectors.toMap(Without::leftOut, one -> facts(one.quarters()))),
                new Coverage(spans, owing, ZoneId.of(zone)),
                Optional.empty());
    }
}
