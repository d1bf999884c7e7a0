package io.telcopledge.reporting.scorecard.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Pace;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.scorecard.CaseTotals;
import io.telcopledge.reporting.scorecard.HotlineTotals;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the last seven full days add up to: calls by the interval, cases by the begin of their clock. */
@ApplicationScoped
public class RecentTotals {

    private static final String HOTLINE = """
            select cast(coalesce(sum(calls_answered), 0) as bigint), cast(coalesce(sum(calls_abandoned), 0) as bigint),
                   cast(coalesce(sum(answered_wait_millis), 0) as bigint),
                   cast(coalesce(sum(answered_within_30s), 0) as bigint)
            from hotline_interval where interval_start >= ?1 and interval_start < ?2
            """;

    private static final String CLOCKS = """
            select clock, count(*) filter (where state = 'MET'), count(*) filter (where state = 'BREACHED'),
                   count(*) filter (where state in ('RUNNING', 'PAUSED')),
                   count(*) filter (where state in ('RUNNING', 'PAUSED') and at_risk)
            from clock_state where started_at >= ?1 and started_at < ?2 group by clock
            """;

    /** Nothing for a quarter that does not run: only a running one is projected. */
    public Uni<QuarterFacts> of(Mutiny.Session session, Scoring scoring, Quarter quarter) {
        return scoring.isRunning(quarter)
                ? of(session, scoring.pace(quarter))
                : Uni.createFrom().item(QuarterFacts.NONE);
    }

    private static Uni<QuarterFacts> of(Mutiny.Session session, Pace pace) {
        return rows(session, HOTLINE, pace)
                .chain(hotline -> rows(session, CLOCKS, pace)
                        .map(clocks -> new QuarterFacts(Stream.concat(
                                        hotline.stream().map(RecentTotals::hotline),
                                        clocks.stream().map(RecentTotals::clock))
                                .toList())));
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, Pace pace) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, pace.recentFrom())
                .setParameter(2, pace.recentTo())
                .getResultList();
    }

    private static Tally hotline(Object[] row) {
        return new HotlineTotals(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static Tally clock(Object[] row) {
        return new CaseTotals((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
