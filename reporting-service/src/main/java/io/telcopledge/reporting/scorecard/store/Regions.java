package io.telcopledge.reporting.scorecard.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.commitment.OwedRegion;
import io.telcopledge.reporting.commitment.Owing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The regions that a promise can be scored for: those of its facts, and those that owe some. */
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

    @Inject
    Regions(Owing owing) {
        this.owing = owing;
    }

    /** In the order of their names; empty where the facts of the measure tell no region. */
    public Uni<List<String>> of(Mutiny.Session session, Measure measure) {
        return table(measure)
                .map(table -> session.createNativeQuery(DISTINCT.formatted(table), String.class)
                        .getResultList()
                        .map(found -> Stream.concat(found.stream(), owed(measure))
                                .distinct()
                                .sorted()
                                .toList()))
                .orElse(Uni.createFrom().item(List.of()));
    }

    private Stream<String> owed(Measure measure) {
        return measure.formula() == Formula.COVERAGE_SHARE_1
                ? owing.regions().stream().map(OwedRegion::region)
                : Stream.of();
    }

    private static Optional<String> table(Measure measure) {
        return switch (measure.formula()) {
            case COVERAGE_SHARE_1 -> Optional.of("coverage_assessment");
            case PEAK_HOUR_SATISFACTION_1 -> Optional.of("peak_hour_experience");
            case SHARE_OF_CASES_IN_TIME_1 -> casesTable(Cases.of(measure.parameter("cases")));
            case AVERAGE_SPEED_OF_ANSWER_1,
                    REPORTS_ON_TIME_1,
                    LEAKS_AND_AUDITS_1,
                    QUERIES_ANSWERED_1,
                    LAUNCHES_IN_YEAR_1,
                    AWAITING_EVIDENCE_1 -> Optional.empty();
        };
    }

    private static Optional<String> casesTable(Cases cases) {
        return switch (cases) {
            case ALL, COMPLEX -> Optional.of("complaint");
            case FEEDBACK -> Optional.of("feedback");
            case ERASURES -> Optional.empty();
        };
    }
}
