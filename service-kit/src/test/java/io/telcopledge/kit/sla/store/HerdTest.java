package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many open clocks, a tenth of them due in the same second: none is lost, none is told twice. With
 * {@code -Dclocks=1000000} it is the measurement; it prints what it saw.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HerdTest {

    private static final int CLOCKS = Integer.getInteger("clocks", 20_000);
    private static final int HERD = CLOCKS / 10;

    private static final String OPEN = """
            insert into sla_clock (case_id, clock, policy_version, allowance, at_risk_percents, started_at, state,
              announced_percent, revision, version, next_due, recorded_at)
            select 'herd-' || i, 'herd', 1, 'PT24H', '', at, 'RUNNING', 0, 1, 1, at + interval '24 hours 1 microsecond', at
            from (select i, case when i <= %d then timestamptz '%s' + i %% 1000 * interval '1 millisecond'
                            else timestamptz '%s' + interval '1 hour' + i * interval '1 millisecond' end as at
                  from generate_series(1, %d) i) clocks""";

    @Inject
    Sweep sweep;

    @Inject
    Transactions transactions;

    @BeforeEach
    @AfterEach
    void empty() {
        List.of("sla_clock", "sla_announcement", "sla_tally", "sla_tally_delta")
                .forEach(table -> transactions.execute("delete from " + table));
    }

    @Test
    void aHerdThatIsDueInOneSecondIsAnnouncedOnceEach() {
        Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String started = due.minus(Duration.ofHours(24)).toString();
        transactions.execute(OPEN.formatted(HERD, started, started, CLOCKS));
        transactions.execute("analyze sla_clock");
        long outgoing = transactions.single("select count(*) from outbox", Long.class);

        Instant second = due.plusSeconds(1);
        long begun = System.nanoTime();
        List<Duration> lateness = new ArrayList<>();
        int handled = 0;
        Sweep.Swept swept;
        do {
            swept = transactions.run(session -> sweep.step(session, new Sweep.Times(second, second, second)));
            Duration passed = Duration.ofNanos(System.nanoTime() - begun);
            for (int i = 0; i < swept.handled(); i++) {
                lateness.add(passed);
            }
            handled += swept.handled();
        } while (swept.handled() > 0);

        System.out.printf(
                "clocks=%d herd=%d recorded in %d ms; lateness p50 %d ms, p99 %d ms, max %d ms; outbox before %d%n",
                CLOCKS,
                HERD,
                lateness.get(lateness.size() - 1).toMillis(),
                lateness.get(lateness.size() / 2).toMillis(),
                lateness.get(lateness.size() * 99 / 100).toMillis(),
                lateness.get(lateness.size() - 1).toMillis(),
                outgoing);
        assertThat(handled).isEqualTo(HERD);
        assertThat(transactions.single(
                        "select count(*) from sla_clock where state = 'BREACHED' and revision = 2", Long.class))
                .isEqualTo(HERD);
        assertThat(transactions.single("select count(*) from sla_announcement where clock = 'herd'", Long.class))
                .isEqualTo(HERD);
        assertThat(swept.nextDue()).isAfter(second);
    }
}
