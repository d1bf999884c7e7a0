package io.telcopledge.reporting.scorecard.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.LeftOut;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.RegionMonth;
import io.telcopledge.reporting.scorecard.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Adds up quarters in the database: it reads a row for each interval, case and month, and hands over one for each
 * quarter.
 */
@ApplicationScoped
public class QuarterTotals {

    private final StreamCoverages coverages;
    private final Regions regions;

    @Inject
    QuarterTotals(StreamCoverages coverages, Regions regions) {
        this.coverages = coverages;
        this.regions = regions;
    }

    /**
     * The evidence of the quarters from {@code first} to {@code last}, both included, for the promises that are given.
     */
    public Uni<QuarterEvidence> between(Mutiny.Session session, Quarter first, Quarter last, List<Promise> promises) {
        return between(session, first, last, promises, Optional.empty());
    }

    /** The same of one region. */
    public Uni<QuarterEvidence> between(
            Mutiny.Session session, Quarter first, Quarter last, List<Promise> promises, Optional<String> region) {
        Asked asked = new Asked(first, last, region.orElse(""));
        return facts(session, asked, LeftOut.NOTHING)
                .chain(all -> without(session, asked, promises)
                        .chain(without -> coverages
                                .all(session)
                                .map(coverage -> new QuarterEvidence(all, without, coverage, region))));
    }

    /** Which facts. */
    private record Asked(Quarter first, Quarter last, String region) {

        /** A year counts from its first quarter, and a report's own term can lie in the quarter beside. */
        Quarter from() {
            return first.number() == 1 ? first.previous() : new Quarter(first.year(), 1);
        }

        Quarter to() {
            return last.next();
        }
    }

    private Uni<Map<LeftOut, Map<Quarter, QuarterFacts>>> without(
            Mutiny.Session session, Asked asked, List<Promise> promises) {
        return Multi.createFrom()
                .iterable(LeftOut.by(promises))
                .onItem()
                .transformToUniAndConcatenate(
                        leftOut -> facts(session, asked, leftOut).map(facts -> Map.entry(leftOut, facts)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Uni<Map<Quarter, QuarterFacts>> facts(Mutiny.Session session, Asked asked, LeftOut leftOut) {
        return Multi.createFrom()
                .items(TallyStatement.values())
                .onItem()
                .transformToUniAndConcatenate(statement -> LeavingOut.query(session, statement.sql(), leftOut, 4)
                        .setParameter(1, asked.from().toString())
                        .setParameter(2, asked.to().toString())
                        .setParameter(3, asked.region())
                        .getResultList()
                        .map(rows -> byQuarter(statement, rows)))
                .collect()
                .asList()
                .map(QuarterTotals::merged);
    }

    private Map<Quarter, List<Tally>> byQuarter(TallyStatement statement, List<Object[]> rows) {
        Map<Quarter, List<Tally>> tallies = new HashMap<>();
        rows.forEach(row -> {
            Quarter quarter = Quarter.parse((String) row[0]);
            tallies.computeIfAbsent(quarter, any -> new ArrayList<>()).add(declared(statement.tally(row), quarter));
        });
        return tallies;
    }

    /** What is added up is published: with the regions that are declared, and with no other word. */
    private Tally declared(Tally tally, Quarter quarter) {
        return tally instanceof RegionMonth month ? month.of(regions.declared(month.region(), quarter)) : tally;
    }

    private static Map<Quarter, QuarterFacts> merged(List<Map<Quarter, List<Tally>>> parts) {
        Map<Quarter, List<Tally>> all = new HashMap<>();
        parts.forEach(part -> part.forEach((quarter, tallies) ->
                all.computeIfAbsent(quarter, any -> new ArrayList<>()).addAll(tallies)));
        Map<Quarter, QuarterFacts> facts = new HashMap<>();
        all.forEach((quarter, tallies) -> facts.put(quarter, new QuarterFacts(tallies)));
        return facts;
    }
}
