package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Outcomes;
import io.telcopledge.reporting.verdict.Share;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports of one sort that fall due in a quarter: the calendar says which, not what was published.
 *
 * @param report {@code network} for each month, {@code feedback} for each quarter
 * @param dueDays so many days after its period's end a report is due
 */
record OwedReports(String report, int dueDays) {

    Measurement measure(Basis basis) {
        long inTime = 0;
        long late = 0;
        long overdue = 0;
        long running = 0;
        for (Map.Entry<String, Instant> owed :
                owedIn(basis.quarter(), basis.zone()).entrySet()) {
            Optional<PublishedReport> published = published(owed.getKey(), basis);
            if (published.isPresent()) {
                boolean good = published.get().isInTime(owed.getValue());
                inTime += good ? 1 : 0;
                late += good ? 0 : 1;
            } else if (basis.isPast(owed.getValue())) {
                overdue++;
            } else {
                running++;
            }
        }
        return Measurement.of(inTime, inTime + late + overdue, new Outcomes(late, overdue, running, 0, Share.ALL));
    }

    /** A publisher may have set itself a term in another quarter; the report is the same. */
    private Optional<PublishedReport> published(String period, Basis basis) {
        return Stream.of(
                        basis.quarter(),
                        basis.quarter().previous(),
                        basis.quarter().next())
                .flatMap(quarter -> basis.evidence().of(quarter).all(PublishedReport.class))
                .filter(published ->
                        published.report().equals(report) && published.period().equals(period))
                .findFirst();
    }

    /** Each period whose report falls due in the quarter, and when. */
    private Map<String, Instant> owedIn(Quarter quarter, ZoneId zone) {
        Map<String, Instant> owed = new LinkedHashMap<>();
        YearMonth last = YearMonth.of(quarter.year(), quarter.number() * 3);
        for (YearMonth month = last.minusMonths(6); !month.isAfter(last); month = month.plusMonths(1)) {
            Instant due = month.plusMonths(1)
                    .atDay(1)
                    .plusDays(dueDays)
                    .atStartOfDay(zone)
                    .toInstant();
            if (quarter.contains(due, zone) && isEndOfPeriod(month)) {
                owed.put(period(month), due);
            }
        }
        return owed;
    }

    private boolean isEndOfPeriod(YearMonth month) {
        return report.equals("network") || month.getMonthValue() % 3 == 0;
    }

    private String period(YearMonth month) {
        return report.equals("network")
                ? month.toString()
                : new Quarter(month.getYear(), month.getMonthValue() / 3).toString();
    }
}
