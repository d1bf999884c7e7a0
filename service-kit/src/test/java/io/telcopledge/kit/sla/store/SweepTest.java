package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.ClockCommand.Start;
import io.telcopledge.kit.sla.ClockCommand.Stop;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is announced, at times that the test gives. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SweepTest {

    private static final SlaPolicy ANSWER = new SlaPolicy("answer", 1, Duration.ofHours(24), List.of(50, 80));
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    SlaClocks clocks;

    @Inject
    Sweep sweep;

    @Inject
    Transactions transactions;

    private final String caseId = UUID.randomUUID().toString();
    private final Instant today = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void empty() {
        transactions.execute("delete from sla_clock");
    }

    @Test
    void aBreachIsAnnouncedOnceAndWarningsBeforeIt() {
        start(caseId, today);

        for (Duration passed :
                List.of(Duration.ofHours(13), Duration.ofHours(20), DAY, DAY.plusMillis(1), DAY.multipliedBy(3))) {
            Instant now = today.plus(passed);
            sweep(now, now);
            sweep(now, now);
        }

        List<Event<?>> told = Announced.of(caseId, 4);
        assertThat(told)
                .extracting(event -> event.data().getClass().getSimpleName())
                .containsExactly("SlaClockStarted", "SlaAtRisk", "SlaAtRisk", "SlaBreached");
        assertThat(told.get(1).envelope().time()).isEqualTo(today.plus(Duration.ofHours(12)));
        assertThat(told.get(3).envelope().time()).isEqualTo(today.plus(DAY));
    }

    @Test
    void anOutageOfTheInputsDelaysTheVerdictNotTheDeadline() {
        start(caseId, today);
        Instant now = today.plus(DAY).plusSeconds(60);

        Sweep.Swept waiting = sweep(now, today);
        assertThat(clock().state()).isEqualTo(SlaState.RUNNING);
        assertThat(waiting.nextDue()).isBefore(now);

        sweep(now.plusSeconds(1), now);
        assertThat(clock().state()).isEqualTo(SlaState.BREACHED);
        assertThat(clock().deadline()).isEqualTo(today.plus(DAY));
    }

    @Test
    void aReplayOfOldCasesRaisesNoFalseBreach() {
        Instant longAgo = today.minus(Duration.ofDays(730));
        start(caseId, longAgo);

        sweep(today.plusSeconds(1), longAgo.plus(Duration.ofHours(1)));
        apply(new Stop(caseId, "answer", longAgo.plus(Duration.ofHours(3)), "answered"));
        sweep(today.plusSeconds(2), today.plusSeconds(2));

        assertThat(clock().state()).isEqualTo(SlaState.MET);
        assertThat(Announced.names(caseId, 2)).containsExactly("SlaClockStarted", "SlaMet");
    }

    @Test
    void anOldCaseThatWasNeverAnsweredIsBreachedWithoutWarnings() {
        start(caseId, today.minus(Duration.ofDays(730)));

        sweep(today.plusSeconds(1), today.plusSeconds(1));

        assertThat(Announced.names(caseId, 2)).containsExactly("SlaClockStarted", "SlaBreached");
    }

    @Test
    void patienceWithTheInputsHasABoundThatCountsFromTheStartOfTheSweeper() {
        start(caseId, today.minus(DAY.multipliedBy(2)));
        Instant begun = today.plus(Duration.ofHours(5));

        sweep(new Sweep.Times(begun.plus(Duration.ofMinutes(14)), Instant.EPOCH, begun));
        assertThat(clock().state()).isEqualTo(SlaState.RUNNING);

        sweep(new Sweep.Times(begun.plus(Duration.ofMinutes(16)), Instant.EPOCH, begun));
        assertThat(clock().state()).isEqualTo(SlaState.BREACHED);
    }

    @Test
    void aLateAnswerBeforeTheDeadlineRetractsTheBreach() {
        start(caseId, today);
        Instant late = today.plus(DAY).plusMillis(1);
        sweep(late, late);

        apply(new Stop(caseId, "answer", today.plus(DAY), "told late by the CRM"));

        assertThat(Announced.names(caseId, 3)).containsExactly("SlaClockStarted", "SlaBreached", "SlaBreachRetracted");
        assertThat(clock().state()).isEqualTo(SlaState.MET);
    }

    @Test
    void aHerdIsSharedByReplicasAndEachClockAnnouncedOnce() {
        int herd = 5_000;
        List<ClockCommand> starts = new ArrayList<>();
        for (int i = 0; i < herd; i++) {
            starts.add(new Start(caseId + "-" + i, ANSWER, today));
        }
        transactions.run(session -> clocks.apply(session, starts));
        Instant now = today.plus(DAY).plusSeconds(1);

        List<CompletableFuture<Integer>> replicas = new ArrayList<>();
        for (int replica = 0; replica < 3; replica++) {
            replicas.add(CompletableFuture.supplyAsync(() -> sweepAll(now)));
        }
        int handled = replicas.stream().mapToInt(CompletableFuture::join).sum();

        assertThat(handled + sweepAll(now)).isEqualTo(herd);
        assertThat(transactions.single(
                        "select count(*) from sla_clock where state = 'BREACHED' and revision = 2", Long.class))
                .isEqualTo(herd);
    }

    @Test
    void anAnswerThatMeetsTheSweepHasOneOutcome() {
        for (int i = 0; i < 20; i++) {
            String id = caseId + "-" + i;
            start(id, today);
            Instant now = today.plus(DAY).plusMillis(1);
            CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> transactions.run(
                    session -> clocks.apply(session, List.of(new Stop(id, "answer", today.plus(DAY), "answered")))));
            sweep(now, now);
            answer.join();

            SlaClock settled =
                    transactions.run(session -> clocks.of(session, id)).get(0);
            assertThat(settled.state()).isEqualTo(SlaState.MET);
        }
    }

    private void start(String id, Instant at) {
        apply(new Start(id, ANSWER, at));
    }

    private void apply(ClockCommand command) {
        transactions.run(session -> clocks.apply(session, List.of(command)));
    }

    private int sweepAll(Instant now) {
        int handled = 0;
        Sweep.Swept swept;
        do {
            swept = sweep(now, now);
            handled += swept.handled();
        } while (swept.handled() > 0);
        return handled;
    }

    /** A look of a sweeper that has only begun, whose patience is not used up. */
    private Sweep.Swept sweep(Instant now, Instant reached) {
        return sweep(new Sweep.Times(now, reached, now));
    }

    private Sweep.Swept sweep(Sweep.Times times) {
        return transactions.run(session -> sweep.step(session, times));
    }

    private SlaClock clock() {
        return transactions.run(session -> clocks.of(session, caseId)).get(0);
    }
}
