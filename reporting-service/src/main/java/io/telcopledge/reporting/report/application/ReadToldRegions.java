package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.report.complaint.DeclaredComplaints;
import io.telcopledge.reporting.report.complaint.RegionCount;
import io.telcopledge.reporting.report.complaint.RegionFigures;
import io.telcopledge.reporting.report.store.RegionCounts;
import io.telcopledge.reporting.scorecard.application.ToldRegions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** By the rule of the report: a region that it leaves out is left out, and one that would give another away. */
@ApplicationScoped
class ReadToldRegions implements ToldRegions {

    private final RegionCounts counts;
    private final ReadComplaints complaints;
    private final Vocabulary vocabulary;
    private final OperatorTime time;

    ReadToldRegions(RegionCounts counts, ReadComplaints complaints, Vocabulary vocabulary, OperatorTime time) {
        this.counts = counts;
        this.complaints = complaints;
        this.vocabulary = vocabulary;
        this.time = time;
    }

    @Override
    public boolean protects(Measure measure) {
        return measure.formula() == Formula.SHARE_OF_CASES_IN_TIME_1
                || measure.formula() == Formula.PEAK_HOUR_SATISFACTION_1;
    }

    /** None while a quarter runs: figures that grow one by one would show each case as it comes and as it ends. */
    @Override
    public Uni<Set<String>> of(Mutiny.Session session, Measure measure, Quarter quarter) {
        if (time.now().isBefore(quarter.end(time.zone()))) {
            return Uni.createFrom().item(Set.of());
        }
        if (measure.formula() == Formula.PEAK_HOUR_SATISFACTION_1) {
            return counts.ratings(session, quarter)
                    .map(ratings -> RegionFigures.of(declared(ratings, quarter)).told());
        }
        Cases cases = Cases.of(measure.parameter("cases"));
        return switch (cases) {
            case ALL, COMPLEX ->
                counts.complaints(session, quarter)
                        .chain(counted -> complaints
                                .ended(session, quarter, null, time.now())
                                .map(report -> RegionFigures.of(declared(counted, quarter), report))
                                .map(figures -> cases == Cases.ALL ? figures.told() : figures.toldOfComplex()));
            case FEEDBACK ->
                counts.feedback(session, quarter)
                        .map(feedback ->
                                RegionFigures.of(declared(feedback, quarter)).told());
            case ERASURES -> Uni.createFrom().item(Set.of());
        };
    }

    private List<RegionCount> declared(List<RegionCount> counted, Quarter quarter) {
        DeclaredComplaints declared = new DeclaredComplaints(vocabulary, quarter.toString());
        return counted.stream()
                .map(count -> count.of(declared.region(count.region())))
                .toList();
    }
}
