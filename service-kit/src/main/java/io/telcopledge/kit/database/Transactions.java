package io.telcopledge.kit.database;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs reactive transactions for threads of our own, and waits for them. */
@ApplicationScoped
public class Transactions {

    private final Mutiny.SessionFactory sessions;

    @Inject
    public Transactions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Runs the work in one transaction, and waits for its commit.
     *
     * @param longest after which the connection is given up; whether it committed is then not known
     * @throws RuntimeException as the work or the commit failed
     */
    public <T> T await(Duration longest, Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() ->
                    sessions.withTransaction(work).ifNoItem().after(longest).fail());
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new TransactionFailed(failed);
        }
    }

    /** A checked failure of a transaction; its cause tells. */
    public static final class TransactionFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TransactionFailed(Throwable cause) {
            super(cause);
        }
    }
}
