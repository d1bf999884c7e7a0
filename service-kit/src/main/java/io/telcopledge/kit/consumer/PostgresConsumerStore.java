package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.deadletter.DeadLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** The consumer's side of the service's database. */
@ApplicationScoped
public class PostgresConsumerStore implements ConsumerStore {

    private final Transactions transactions;
    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final CoveredSpans coverage;
    private final ConsumerSettings settings;

    @Inject
    public PostgresConsumerStore(
            Transactions transactions,
            DeadLetters deadLetters,
            Inbox inbox,
            CoveredSpans coverage,
            ConsumerSettings settings) {
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.coverage = coverage;
        this.settings = settings;
    }

    @Override
    public <T> T inTransaction(Function<Work, Uni<T>> work) {
        return transactions.await(
                settings.longestTransaction(),
                session ->
                        work.apply(new PostgresWork(session, new OffsetTable(session), inbox, deadLetters, coverage)));
    }
}
