package io.telcopledge.reporting.scorecard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scorecard costs: its intervals and cases, whatever the number of calls and events behind them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScorecardCostTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String QUARTER = "1999-Q1";
    private static final int INTERVALS = 3_000;

    private static final String ADD = """
            insert into hotline_interval
            select 'cost', timestamptz '1999-01-01 00:00Z' + number * interval '15 minutes', '1999-Q1',
                   ?1, 0, 20000 * ?1, ?1, '{0,0,0,0,0}', 1, gen_random_uuid(), ''
            from generate_series(1, ?2) as number
            """;

    /** Such as {@code Index Scan using … on hotline_interval (actual rows=3000 loops=1)}. */
    private static final Pattern SCANNED =
            Pattern.compile("Scan.* on hotline_interval .*\\(actual rows=([0-9]+)(?:[.][0-9]+)? loops=([0-9]+)\\)");

    @Inject
    Transactions transactions;

    @Test
    void aQuarterOfFiftyMillionCallsCostsAsManyRowsAsItHasIntervals() {
        assertThat(rowsRead(1)).isEqualTo(INTERVALS);
        assertThat(rowsRead(50_000_000 / INTERVALS)).isEqualTo(INTERVALS);
    }

    @ParameterizedTest
    @EnumSource
    void noFigureIsAddedUpFromEvents(TallyStatement statement) {
        assertThat(statement.sql()).doesNotContainPattern("(from|join) evidence");
    }

    /** How many rows of intervals the sum reads when each of them had so many calls. */
    private long rowsRead(long calls) {
        return transactions.await(
                LONG,
                session -> run(session, "delete from hotline_interval where queue = 'cost'")
                        .chain(() -> session.createNativeQuery(ADD)
                                .setParameter(1, calls)
                                .setParameter(2, INTERVALS)
                                .executeUpdate())
                        .chain(() -> session.createNativeQuery(
                                        "explain (analyze, costs off, timing off) " + TallyStatement.HOTLINE.sql(),
                                        String.class)
                                .setParameter(1, QUARTER)
                                .setParameter(2, QUARTER)
                                .setParameter(3, "")
                                .getResultList())
                        .call(() -> run(session, "delete from hotline_interval where queue = 'cost'"))
                        .map(ScorecardCostTest::scanned));
    }

    private static Uni<Integer> run(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql).executeUpdate();
    }

    private static long scanned(List<String> plan) {
        return plan.stream()
                .map(SCANNED::matcher)
                .filter(Matcher::find)
                .mapToLong(scan -> Long.parseLong(scan.group(1)) * Long.parseLong(scan.group(2)))
                .sum();
    }
}
