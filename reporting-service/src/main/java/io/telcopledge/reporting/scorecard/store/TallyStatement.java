package io.telcopledge.reporting.scorecard.store;

import static java.util.Objects.requireNonNull;

import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.scorecard.CaseTotals;
import io.telcopledge.reporting.scorecard.HotlineTotals;
import io.telcopledge.reporting.scorecard.LaunchTotals;
import io.telcopledge.reporting.scorecard.LeakTotals;
import io.telcopledge.reporting.scorecard.OwedTotals;
import io.telcopledge.reporting.scorecard.PublishedReport;
import io.telcopledge.reporting.scorecard.RatingTotals;
import io.telcopledge.reporting.scorecard.RegionMonth;
import io.telcopledge.reporting.scorecard.Tally;
import io.telcopledge.reporting.scorecard.UnreportedCases;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * The statements that add up facts, each row a tally of a quarter, its first column. Quarters {@code ?1} to {@code ?2},
 * both included; {@code ?3} a region, or empty for all.
 */
@SuppressWarnings("ImmutableEnumChecker") // Functions without state, which the checker cannot know.
enum TallyStatement {
    HOTLINE("""
            select quarter, cast(sum(calls_answered) as bigint), cast(sum(calls_abandoned) as bigint),
                   cast(sum(answered_wait_millis) as bigint), cast(sum(answered_within_30s) as bigint)
            from hotline_interval where quarter between ?1 and ?2 and ?3 = '' group by quarter
            """, row -> new HotlineTotals(number(row, 1), number(row, 2), number(row, 3), number(row, 4))),
    CLOCKS("""
            select quarter, clock, count(*) filter (where state = 'MET'), count(*) filter (where state = 'BREACHED'),
                   count(*) filter (where state in ('RUNNING', 'PAUSED')),
                   count(*) filter (where state in ('RUNNING', 'PAUSED') and at_risk)
            from clock_state
            where quarter between ?1 and ?2 and (?3 = '' or case_id in (
                select complaint_id from complaint where region = ?3
                union all select feedback_id from feedback where region = ?3))
            group by quarter, clock
            """, row -> new CaseTotals(text(row, 1), number(row, 2), number(row, 3), number(row, 4), number(row, 5))),
    UNREPORTED("""
            select quarter, 'all', count(*) from complaint
            where quarter between ?1 and ?2 and not outcome_reported and (?3 = '' or region = ?3) group by quarter
            union all
            select quarter, 'complex', count(*) from complaint
            where quarter between ?1 and ?2 and not outcome_reported and complexity = 'COMPLEX'
              and (?3 = '' or region = ?3)
            group by quarter
            union all
            select quarter, 'erasure-requests', count(*) from erasure
            where quarter between ?1 and ?2 and ?3 = ''
              and not exists (select from clock_state where case_id = request_id and clock = 'data-erasure')
            group by quarter
            union all
            select quarter, 'feedback', count(*) from feedback
            where quarter between ?1 and ?2 and (?3 = '' or region = ?3)
              and not exists (select from clock_state where case_id = feedback_id and clock = 'feedback-routing')
            group by quarter
            """, row -> new UnreportedCases(Cases.of(text(row, 1)), number(row, 2))),
    REGION_MONTHS(
            """
            select quarter, region, month, weighting, threshold_rsrp_dbm, covered, assessed from coverage_assessment
            where quarter between ?1 and ?2 and (?3 = '' or region = ?3)
            """,
            row -> new RegionMonth(
                    text(row, 1),
                    YearMonth.parse(text(row, 2)),
                    text(row, 3),
                    number(row, 4),
                    number(row, 5),
                    number(row, 6))),
    RATINGS("""
            select quarter, cast(sum(ratings[4] + ratings[5]) as bigint),
                   cast(sum(ratings[1] + ratings[2] + ratings[3] + ratings[4] + ratings[5]) as bigint)
            from peak_hour_experience
            where quarter between ?1 and ?2 and (?3 = '' or region = ?3) group by quarter
            """, row -> new RatingTotals(number(row, 1), number(row, 2))),
    OWED(
            """
            select quarter, 'audits', count(*) filter (where held_at <= due_at),
                   count(*) filter (where held_at > due_at), count(*) filter (where held_at is null),
                   min(due_at) filter (where held_at is null)
            from audit where quarter between ?1 and ?2 and ?3 = '' group by quarter
            union all
            select quarter, 'data-usage-queries', count(*) filter (where outcome = 'ANSWERED' and settled_at <= due_at),
                   count(*) filter (where outcome = 'REFUSED' or outcome = 'ANSWERED' and settled_at > due_at),
                   count(*) filter (where outcome = 'PENDING'), min(due_at) filter (where outcome = 'PENDING')
            from data_usage_query where quarter between ?1 and ?2 and ?3 = '' group by quarter
            """,
            row -> new OwedTotals(
                    text(row, 1), number(row, 2), number(row, 3), number(row, 4), Timestamps.instant(row[5]))),
    REPORTS(
            """
            select quarter, report, period, published_at, due_at from published_report
            where quarter between ?1 and ?2 and ?3 = ''
            """,
            row -> new PublishedReport(
                    text(row, 1),
                    text(row, 2),
                    requireNonNull(Timestamps.instant(row[3])),
                    requireNonNull(Timestamps.instant(row[4])))),
    LEAKS("""
            select quarter, count(*) filter (where state in ('CONFIRMED', 'CONTAINED', 'NOTIFIED')),
                   count(*) filter (where state = 'SUSPECTED')
            from data_breach where quarter between ?1 and ?2 and ?3 = '' and leaked group by quarter
            """, row -> new LeakTotals(number(row, 1), number(row, 2))),
    LAUNCHES("""
            select quarter, count(*) from service_launch
            where quarter between ?1 and ?2 and ?3 = '' group by quarter
            """, row -> new LaunchTotals(number(row, 1)));

    private final String sql;
    private final Function<Object[], Tally> tally;

    TallyStatement(String sql, Function<Object[], Tally> tally) {
        this.sql = sql;
        this.tally = tally;
    }

    String sql() {
        return sql;
    }

    Tally tally(Object[] columns) {
        return tally.apply(columns);
    }

    private static String text(Object[] row, int column) {
        return (String) row[column];
    }

    private static long number(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }
}
