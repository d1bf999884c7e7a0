package io.telcopledge.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.telcopledge.kit.database.Transactions;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;

/** The outbox in the service's database. */
@ApplicationScoped
public class PostgresOutboxStore implements OutboxStore {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Transactions transactions;

    @Inject
    public PostgresOutboxStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<String> lanes() {
        return transactions.await(LONGEST, session -> new OutboxTable(session).lanes());
    }

    @Override
    public int drain(String lane, int most, Consumer<List<OutboxRow>> send) {
        return transactions.await(
                LONGEST,
                session -> new OutboxTable(session)
                        .lock(lane)
                        .chain(mine -> mine ? sendNext(session, lane, most, send) : none()));
    }

    private static Uni<Integer> sendNext(
            Mutiny.Session session, String lane, int most, Consumer<List<OutboxRow>> send) {
        OutboxTable table = new OutboxTable(session);
        return table.next(lane, most)
                .chain(rows -> rows.isEmpty()
                        ? none()
                        : sent(rows, send).chain(() -> table.delete(lane, rows)).replaceWith(rows.size()));
    }

    /** Sends on a worker, because a producer may block; the session's thread goes on afterwards. */
    private static Uni<Void> sent(List<OutboxRow> rows, Consumer<List<OutboxRow>> send) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        return Uni.createFrom()
                .item(() -> {
                    send.accept(rows);
                    return rows;
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .emitOn(command -> context.runOnContext(ignored -> command.run()))
                .replaceWithVoid();
    }

    private static Uni<Integer> none() {
        return Uni.createFrom().item(0);
    }
}
