package io.telcopledge.reporting.evidence;

import static io.telcopledge.reporting.evidence.FieldType.COUNTS;
import static io.telcopledge.reporting.evidence.FieldType.NUMBER;
import static io.telcopledge.reporting.evidence.FieldType.TEXT;

import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.PeakHourExperienceMeasured;
import io.telcopledge.kit.time.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is known of the network. */
final class NetworkKinds {

    static final FactKind<CoverageAssessed> COVERAGE_ASSESSMENTS = FactShape.of(
                    "coverage-assessments", "coverage_assessment", CoverageAssessed.class)
            .in((assessed, zone) -> Quarter.from(
                    YearMonth.parse(assessed.month())
                            .atDay(1)
                            .atStartOfDay(zone)
                            .toInstant(),
                    zone))
            .revision(CoverageAssessed::revision)
            .key("region", TEXT, CoverageAssessed::region)
            .key("month", TEXT, CoverageAssessed::month)
            .field("method", TEXT, CoverageAssessed::method)
            .field("weighting", TEXT, CoverageAssessed::weighting)
            .field("threshold_rsrp_dbm", NUMBER, CoverageAssessed::thresholdRsrpDbm)
            .field("covered", NUMBER, CoverageAssessed::covered)
            .field("assessed", NUMBER, CoverageAssessed::assessed)
            .titled("各地区每月覆盖评估", "Coverage of regions by month");

    static final FactKind<PeakHourExperienceMeasured> PEAK_HOURS = FactShape.of(
                    "peak-hours", "peak_hour_experience", PeakHourExperienceMeasured.class)
            .in((measured, zone) -> Quarter.from(
                    LocalDate.parse(measured.day()).atStartOfDay(zone).toInstant(), zone))
            .revision(PeakHourExperienceMeasured::revision)
            .key("region", TEXT, PeakHourExperienceMeasured::region)
            .key("day", TEXT, PeakHourExperienceMeasured::day)
            .field("peak_from", TEXT, PeakHourExperienceMeasured::peakFrom)
            .field("peak_to", TEXT, PeakHourExperienceMeasured::peakTo)
            .field("ratings", COUNTS, PeakHourExperienceMeasured::ratings)
            .titled("各地区每日高峰期评价", "Peak-hour ratings of regions by day");

    private NetworkKinds() {}
}
