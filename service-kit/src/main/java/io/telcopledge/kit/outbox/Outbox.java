package io.telcopledge.kit.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Events to be published, written with the change that they tell of. */
@ApplicationScoped
public class Outbox {

    /**
     * Appends the events in their order, in the session's transaction.
     *
     * @return fails with {@link EventTooLarge} when one would not fit into its topic
     */
    public Uni<Void> append(Mutiny.Session session, List<OutgoingEvent> events) {
        throw new UnsupportedOperationException();
    }

    /** Appends events of other systems, as they are. */
    public Uni<Void> appendEncoded(Mutiny.Session session, List<EncodedEvent> events) {
        throw new UnsupportedOperationException();
    }
}
