package io.telcopledge.kit.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** Events to be published, written with the change that they tell of. */
@ApplicationScoped
public class Outbox {

    private final OutboxRows rows;
    private final RelayBell bell;

    @Inject
    public Outbox(OutboxRows rows, RelayBell bell) {
        this.rows = rows;
        this.bell = bell;
    }

    /**
     * Appends the events in their order, in the session's transaction.
     *
     * @return fails with {@link EventTooLarge} when one would not fit into its topic
     */
    public Uni<Void> append(Mutiny.Session session, List<OutgoingEvent> events) {
        return insert(session, () -> events.stream().map(rows::rowOf).toList());
    }

    /** Appends events of other systems, as they are. */
    public Uni<Void> appendEncoded(Mutiny.Session session, List<EncodedEvent> events) {
        return insert(session, () -> events.stream().map(rows::rowOf).toList());
    }

    private Uni<Void> insert(Mutiny.Session session, Supplier<List<OutboxRow>> encoding) {
        return Uni.createFrom().item(encoding).chain(encoded -> {
            if (encoded.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return new OutboxTable(session).append(encoded).invoke(bell::ring);
        });
    }
}
