package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Outcomes;
import io.telcopledge.reporting.verdict.Share;
import java.util.List;
import java.util.Locale;

/** The formulas. Each computes for ever what its version says. */
final class Measuring {

    private Measuring() {}

    static Measurement of(Measure measure, Basis basis) {
        QuarterFacts facts = basis.facts();
        return switch (measure.formula()) {
            case AVERAGE_SPEED_OF_ANSWER_1 -> averageSpeedOfAnswer(facts.hotline());
            case SHARE_OF_CASES_IN_TIME_1 ->
                shareOfCasesInTime(
                        facts.clock(measure.parameter("clock")),
                        facts.unreported(Cases.of(measure.parameter("cases"))));
            case COVERAGE_SHARE_1 -> coverageShare(measure, basis);
            case PEAK_HOUR_SATISFACTION_1 -> {
                RatingTotals ratings = facts.only(RatingTotals.class, RatingTotals.NONE);
                yield Measurement.of(ratings.satisfied(), ratings.rated());
            }
            case REPORTS_ON_TIME_1 ->
                new OwedReports(measure.parameter("report"), Integer.parseInt(measure.parameter("due-days")))
                        .measure(basis);
            case LEAKS_AND_AUDITS_1 -> leaksAndAudits(basis);
            case QUERIES_ANSWERED_1 -> queriesAnswered(basis);
            case LAUNCHES_IN_YEAR_1 ->
                Measurement.of(
                        basis.ofTheYear()
                                .mapToLong(quarter -> quarter.only(LaunchTotals.class, LaunchTotals.NONE)
                                        .launched())
                                .sum(),
                        1);
            case AWAITING_EVIDENCE_1 -> Measurement.NOTHING;
        };
    }

    /** ETSI EG 202 057-1 clause 5.8: a sum over calls, so that a busy day weighs what it weighs. */
    private static Measurement averageSpeedOfAnswer(HotlineTotals hotline) {
        return Measurement.of(hotline.answeredWaitMillis(), hotline.answered());
    }

    /** A case without a reported outcome stays in the denominator: left out, it would look kept. */
    private static Measurement shareOfCasesInTime(CaseTotals cases, long unreported) {
        long judged = cases.met() + cases.breached();
        long reported = judged + cases.running();
        return Measurement.of(
                cases.met(),
                judged + unreported,
                new Outcomes(
                        cases.breached(),
                        0,
                        cases.running(),
                        cases.atRisk(),
                        new Share(reported, reported + unreported)));
    }

    private static Measurement coverageShare(Measure measure, Basis basis) {
        List<RegionMonth> months = comparable(measure, basis);
        return new Measurement(
                months.stream().mapToLong(RegionMonth::covered).sum(),
                months.stream().mapToLong(RegionMonth::assessed).sum(),
                Outcomes.NONE,
                OwedMonths.of(basis, months).expected(weighting(measure).equals("POPULATION")));
    }

    /** The region's months that are owed and not there, for the formula that adds them up. */
    static List<Missing.MissingMonth> missingMonths(Measure measure, Basis basis) {
        return measure.formula() == Formula.COVERAGE_SHARE_1
                ? OwedMonths.of(basis, comparable(measure, basis)).missing().stream()
                        .map(month -> new Missing.MissingMonth(month.region().region(), month.month()))
                        .toList()
                : List.of();
    }

    /** Months that count what the promise counts, at its threshold or a stricter one. */
    private static List<RegionMonth> comparable(Measure measure, Basis basis) {
        long threshold = Long.parseLong(measure.parameter("rsrp-dbm"));
        return basis.facts()
                .all(RegionMonth.class)
                .filter(month -> month.weighting().equals(weighting(measure)) && month.thresholdRsrpDbm() >= threshold)
                .toList();
    }

    private static String weighting(Measure measure) {
        return measure.parameter("weighting").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Measurement leaksAndAudits(Basis basis) {
        LeakTotals leaks = basis.facts().only(LeakTotals.class, LeakTotals.NONE);
        OwedTotals audits = basis.facts().owed(OwedTotals.AUDITS);
        long overdue = audits.overdue(basis.isOver(), basis.asOf());
        long failures = leaks.confirmed() + audits.late();
        return Measurement.of(
                failures + overdue,
                1,
                new Outcomes(failures, overdue, audits.open() - overdue, leaks.suspected(), Share.ALL));
    }

    private static Measurement queriesAnswered(Basis basis) {
        OwedTotals queries = basis.facts().owed(OwedTotals.USAGE_QUERIES);
        long overdue = queries.overdue(basis.isOver(), basis.asOf());
        return Measurement.of(
                queries.inTime(),
                queries.inTime() + queries.late() + overdue,
                new Outcomes(queries.late(), overdue, queries.open() - overdue, 0, Share.ALL));
    }
}
