package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.ClockCommand.Cancel;
import io.telcopledge.kit.sla.ClockCommand.Reopen;
import io.telcopledge.kit.sla.ClockCommand.Start;
import io.telcopledge.kit.sla.ClockCommand.Stop;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tally is what a count over all clocks would say, for the rows of as many days. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlaTallyTest {

    private static final int STEPS = 60;
    private static final int CASES = 150;
    private static final int DAYS = 20;
    private static final Instant FIRST = Instant.parse("2026-07-01T00:00:00Z");
    private static final SlaPolicy ANSWER = new SlaPolicy("tallied", 1, Duration.ofHours(24), List.of(50, 80));

    private static final String COUNT = """
            select count(*) || ' ' || count(*) filter (where state = 'MET') || ' '
              || count(*) filter (where state = 'BREACHED') || ' ' || count(*) filter (where state = 'RUNNING') || ' '
              || count(*) filter (where state = 'CANCELLED') || ' '
              || count(*) filter (where state = 'RUNNING' and announced_percent > 0)
            from sla_clock where clock = 'tallied'
              and cast(started_at at time zone '%s' as date) >= date '%s'
              and cast(started_at at time zone '%s' as date) < date '%s'""";

    @Inject
    SlaClocks clocks;

    @Inject
    Sweep sweep;

    @Inject
    OperatorTime time;

    @Inject
    Transactions transactions;

    @BeforeEach
    void empty() {
        List.of("sla_clock", "sla_announcement", "sla_tally", "sla_tally_delta")
                .forEach(table -> transactions.execute("delete from " + table));
    }

    @Test
    void itIsWhatACountOverAllClocksSays() {
        for (long seed = 1; seed <= 3; seed++) {
            empty();
            SplittableRandom random = new SplittableRandom(seed);
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    Instant now = moment(random);
                    transactions.run(session -> sweep.step(session, new Sweep.Times(now, now, now)));
                } else {
                    List<ClockCommand> commands = commands(random);
                    transactions.run(session -> clocks.apply(session, commands));
                }
                LocalDate from = time.dayOf(FIRST).plusDays(random.nextInt(DAYS));
                LocalDate to = from.plusDays(random.nextInt(DAYS));
                assertThat(tally(from, to)).as("seed %d, step %d", seed, step).isEqualTo(count(from, to));
            }
        }
    }

    @Test
    void onceItIsFoldedItIsARowADay() {
        SplittableRandom random = new SplittableRandom(9);
        for (int step = 0; step < STEPS; step++) {
            List<ClockCommand> commands = commands(random);
            transactions.run(session -> clocks.apply(session, commands));
        }
        transactions.run(session -> sweep.step(session, new Sweep.Times(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH)));

        assertThat(transactions.single("select count(*) from sla_tally_delta", Long.class))
                .isZero();
        assertThat(transactions.single("select count(*) from sla_tally", Long.class))
                .isLessThanOrEqualTo(DAYS + 1L);
    }

    private static List<ClockCommand> commands(SplittableRandom random) {
        List<ClockCommand> commands = new ArrayList<>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            String id = "case-" + random.nextInt(CASES);
            Instant at = moment(random);
            commands.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Stop(id, ANSWER.clock(), at, "answered");
                        case 1 -> new Cancel(id, ANSWER.clock(), at, "withdrawn");
                        case 2 -> new Reopen(id, ANSWER.clock(), at, "reopened");
                        default -> new Start(id, ANSWER, at);
                    });
        }
        return commands;
    }

    private static Instant moment(SplittableRandom random) {
        return FIRST.plusSeconds(random.nextInt(DAYS * 86_400));
    }

    private SlaTally tally(LocalDate from, LocalDate to) {
        return transactions.run(session -> clocks.tally(session, ANSWER.clock(), from, to));
    }

    private SlaTally count(LocalDate from, LocalDate to) {
        String[] counts = transactions
                .single(COUNT.formatted(time.zone(), from, time.zone(), to), String.class)
                .split(" ", -1);
        return new SlaTally(
                Long.parseLong(counts[0]),
                Long.parseLong(counts[1]),
                Long.parseLong(counts[2]),
                Long.parseLong(counts[3]),
                Long.parseLong(counts[4]),
                Long.parseLong(counts[5]));
    }
}
