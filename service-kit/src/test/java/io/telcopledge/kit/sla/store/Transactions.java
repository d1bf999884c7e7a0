package io.telcopledge.kit.sla.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a test's step in a transaction and waits for its end. */
@Singleton
class Transactions {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final io.telcopledge.kit.database.Transactions transactions;

    @Inject
    Transactions(io.telcopledge.kit.database.Transactions transactions) {
        this.transactions = transactions;
    }

    <T> T run(Function<Mutiny.Session, Uni<T>> work) {
        return transactions.await(PATIENCE, work);
    }

    void execute(String sql) {
        run(session -> session.createNativeQuery(sql).executeUpdate());
    }

    <T> T single(String sql, Class<T> type) {
        return run(session -> session.createNativeQuery(sql, type).getSingleResult());
    }
}
