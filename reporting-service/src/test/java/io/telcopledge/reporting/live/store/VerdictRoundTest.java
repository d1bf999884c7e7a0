package io.telcopledge.reporting.live.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

/** When verdicts are told, by how far the evidence is read. Each case is written to the database, and rolled back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class VerdictRoundTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    /** No round takes it, so that only the reading decides. */
    private static final long LOCK_OF_OUR_OWN = 1;

    // Who reads waits meanwhile, and cannot read on between a case and what is made of it.
    private static final String HOLD = "lock table consumer_offset in exclusive mode";

    /** Intervals of the past week are told again all the time, as live traffic does; each is read as it comes. */
    private static final String OLD_BUT_ALL_READ = """
            update consumer_offset set replayed_until = clock_timestamp() - interval '7 days',
                                       replayed_at = clock_timestamp(), caught_up_at = clock_timestamp()""";

    private static final String ONE_IS_BEHIND = """
            update consumer_offset set caught_up_at = clock_timestamp() - interval '2 minutes'
            where ctid = (select min(ctid) from consumer_offset)""";

    private static final String JUDGED_LONG_AGO = "update verdict_round set judged_at = timestamptz '2000-01-01'";

    @Inject
    Transactions transactions;

    @Inject
    VerdictRound round;

    @Inject
    Turn turn;

    /** The round's own lock may be taken by the service's round: the next attempt has it. */
    @Test
    void evidenceOfThePastThatIsAllReadIsNoBacklog() {
        await().atMost(LONG)
                .until(() -> rolledBack(session -> run(session, HOLD)
                                .chain(() -> run(session, OLD_BUT_ALL_READ))
                                .chain(() -> run(session, JUDGED_LONG_AGO))
                                .chain(() -> round.begin(session, Instant.now())))
                        .isPresent());
    }

    @Test
    void nothingIsToldWhileAPartitionIsNotReadToItsEnd() {
        await().atMost(LONG).until(() -> isOurTurn(OLD_BUT_ALL_READ));

        assertThat(isOurTurn(ONE_IS_BEHIND)).isFalse();
    }

    private boolean isOurTurn(String reading) {
        return rolledBack(session -> run(session, HOLD)
                .chain(() -> run(session, OLD_BUT_ALL_READ))
                .chain(() -> run(session, reading))
                .chain(() -> turn.take(session, LOCK_OF_OUR_OWN)));
    }

    private <T> T rolledBack(Function<Mutiny.Session, Uni<T>> work) {
        return transactions.await(LONG, session -> {
            session.currentTransaction().markForRollback();
            return work.apply(session);
        });
    }

    private static Uni<Integer> run(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql).executeUpdate();
    }
}
