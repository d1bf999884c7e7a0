package io.telcopledge.reporting.scorecard.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.scorecard.CaseTotals;
import io.telcopledge.reporting.scorecard.HotlineTotals;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** The totals of a range of quarters: four statements, whatever the number of quarters. */
@ApplicationScoped
public class QuarterTotals {

    private static final String HOTLINE = """
            select quarter, cast(sum(calls_answered) as bigint), cast(sum(calls_abandoned) as bigint),
                   cast(sum(answered_wait_millis) as bigint), cast(sum(answered_within_30s) as bigint)
            from hotline_interval where quarter between ?1 and ?2 group by quarter
            """;

    private static final String CLOCKS = """
            select quarter, clock, count(*) filter (where state = 'MET'), count(*) filter (where state = 'BREACHED'),
                   count(*) filter (where state in ('RUNNING', 'PAUSED')),
                   count(*) filter (where state in ('RUNNING', 'PAUSED') and at_risk)
            from clock_state where quarter between ?1 and ?2 group by quarter, clock
            """;

    private static final String UNREPORTED = """
            select quarter, count(*), count(*) filter (where complexity = 'COMPLEX')
            from complaint where quarter between ?1 and ?2 and not outcome_reported group by quarter
            """;

    private final StreamCoverages coverages;

    @Inject
    QuarterTotals(StreamCoverages coverages) {
        this.coverages = coverages;
    }

    /** The evidence of the quarters from {@code first} to {@code last}, both included. */
    public Uni<QuarterEvidence> between(Mutiny.Session session, Quarter first, Quarter last) {
        return rows(session, HOTLINE, first, last)
                .chain(hotline -> rows(session, CLOCKS, first, last)
                        .chain(clocks -> rows(session, UNREPORTED, first, last)
                                .chain(unreported -> coverages
                                        .union(session)
                                        .map(coverage ->
                                                new QuarterEvidence(facts(hotline, clocks, unreported), coverage)))));
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, Quarter first, Quarter last) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .getResultList();
    }

    private static Map<Quarter, QuarterFacts> facts(
            List<Object[]> hotline, List<Object[]> clocks, List<Object[]> unreported) {
        Map<String, HotlineTotals> calls = new HashMap<>();
        hotline.forEach(row -> calls.put(
                (String) row[0], new HotlineTotals(number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
        Map<String, Map<String, CaseTotals>> cases = new HashMap<>();
        clocks.forEach(row -> cases.computeIfAbsent((String) row[0], quarter -> new HashMap<>())
                .put((String) row[1], new CaseTotals(number(row[2]), number(row[3]), number(row[4]), number(row[5]))));
        Map<String, Map<Cases, Long>> unknown = new HashMap<>();
        unreported.forEach(
                row -> unknown.put((String) row[0], Map.of(Cases.ALL, number(row[1]), Cases.COMPLEX, number(row[2]))));

        Set<String> quarters = new HashSet<>(calls.keySet());
        quarters.addAll(cases.keySet());
        quarters.addAll(unknown.keySet());
        Map<Quarter, QuarterFacts> facts = new HashMap<>();
        quarters.forEach(quarter -> facts.put(
                Quarter.parse(quarter),
                new QuarterFacts(
                        calls.getOrDefault(quarter, HotlineTotals.NONE),
                        cases.getOrDefault(quarter, Map.of()),
                        unknown.getOrDefault(quarter, Map.of()))));
        return facts;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
