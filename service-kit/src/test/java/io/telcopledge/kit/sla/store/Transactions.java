package io.telcopledge.kit.sla.store;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Runs a test's step in a transaction and waits for its end. */
@Singleton
class Transactions {

    private final Mutiny.SessionFactory sessions;

    @Inject
    Transactions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    <T extends @Nullable Object> T run(Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.withTransaction(work));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String sql) {
        run(session -> session.createNativeQuery(sql).executeUpdate());
    }

    <T> T single(String sql, Class<T> type) {
        return run(session -> session.createNativeQuery(sql, type).getSingleResult());
    }
}
