package io.telcopledge.reporting.scorecard.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Term;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.commitment.OwedRegion;
import io.telcopledge.reporting.commitment.Owing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The regions that a promise can be scored for: of what counts people all declared ones, since a list of those that
 * have a case would tell of it; else those of its facts that are declared, and those that owe some.
 */
@ApplicationScoped
public class Regions {

    // Jumps from region to region along the index, so that it costs regions and not facts.
    private static final String DISTINCT = """
            with recursive regions(region) as (
                select min(region) from %1$s union all
                select (select min(t.region) from %1$s t where t.region > regions.region)
                from regions where regions.region is not null)
            select region from regions where region is not null
            """;

    private final Owing owing;
    private final Vocabulary vocabulary;

    @Inject
    Regions(Owing owing, Vocabulary vocabulary) {
        this.owing = owing;
        this.vocabulary = vocabulary;
    }

    /** In the order of their names; empty where the facts of the measure tell no region. */
    public Uni<List<String>> of(Mutiny.Session session, Measure measure, Quarter quarter) {
        List<String> declared = vocabulary.regions().in(quarter.toString());
        return switch (measure.formula()) {
            case COVERAGE_SHARE_1 ->
                found(session, "coverage_assessment", declared)
                        .map(found -> sorted(Stream.concat(
                                found.stream(), owing.regions().stream().map(OwedRegion::region))));
            case PEAK_HOUR_SATISFACTION_1 ->
                found(session, "peak_hour_experience", declared).map(found -> sorted(found.stream()));
            case SHARE_OF_CASES_IN_TIME_1 ->
                Uni.createFrom()
                        .item(
                                tellsRegions(Cases.of(measure.parameter("cases")))
                                        ? sorted(declared.stream())
                                        : List.of());
            case AVERAGE_SPEED_OF_ANSWER_1,
                    REPORTS_ON_TIME_1,
                    LEAKS_AND_AUDITS_1,
                    QUERIES_ANSWERED_1,
                    LAUNCHES_IN_YEAR_1,
                    AWAITING_EVIDENCE_1 -> Uni.createFrom().item(List.of());
        };
    }

    /** The region where it is declared or owes evidence, else {@link Term#UNDECLARED}. */
    String declared(String region, Quarter quarter) {
        boolean owes = owing.regions().stream().anyMatch(owed -> owed.region().equals(region));
        return owes || vocabulary.regions().includes(region, quarter.toString()) ? region : Term.UNDECLARED;
    }

    private static Uni<List<String>> found(Mutiny.Session session, String table, List<String> declared) {
        return session.createNativeQuery(DISTINCT.formatted(table), String.class)
                .getResultList()
                .map(found -> found.stream().filter(declared::contains).toList());
    }

    private static List<String> sorted(Stream<String> regions) {
        return regions.distinct().sorted().toList();
    }

    private static boolean tellsRegions(Cases cases) {
        return switch (cases) {
            case ALL, COMPLEX, FEEDBACK -> true;
            case ERASURES -> false;
        };
    }
}
