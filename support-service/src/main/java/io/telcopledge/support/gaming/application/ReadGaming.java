package io.telcopledge.support.gaming.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.Finding;
import io.telcopledge.support.gaming.store.GamingCounts;
import io.telcopledge.support.gaming.store.SurveyTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Draws up a quarter's findings: three statements, which read the quarter's checks, answers and agents' days. */
@ApplicationScoped
public class ReadGaming {

    private final GamingCounts counts;
    private final SurveyTable surveys;
    private final OperatorTime time;

    @Inject
    public ReadGaming(GamingCounts counts, SurveyTable surveys, OperatorTime time) {
        this.counts = counts;
        this.surveys = surveys;
        this.time = time;
    }

    /** Every team under every rule that has something to count. */
    public Uni<List<Finding>> of(Mutiny.Session session, Quarter quarter) {
        Instant from = quarter.start(time.zone());
        Instant to = quarter.end(time.zone());
        return counts.of(session, from, to, time.now())
                .chain(cases -> surveys.between(session, time.dayOf(from), time.dayOf(to))
                        .map(agents -> {
                            List<Finding> findings = new ArrayList<>();
                            cases.forEach((rule, teams) -> findings.addAll(Finding.ofCases(rule, teams)));
                            findings.addAll(Finding.ofSurveys(agents));
                            return findings;
                        }));
    }
}
