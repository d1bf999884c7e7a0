package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What one transaction has to handle: events of one or more partitions, each partition's in its order. */
public interface Batch {

    /** The session of the batch's transaction; everything that the handler does belongs in it. */
    Mutiny.Session session();

    /** The events that are new to this handler; never empty. */
    List<Received> events();

    /**
     * A refusal by the domain, as an outcome: the event becomes a dead letter and the rest of the batch goes on. The
     * handler has made no change for it.
     *
     * @param reason for the operator; names the field and holds no value of a person
     */
    void refuse(Received event, Failure failure, String reason);

    /** It cannot be so, whatever was told before. */
    default void refuse(Received event, String reason) {
        refuse(event, Failure.REFUSED, reason);
    }

    /**
     * It contradicts what was told before under the same name: one of the two is wrong, and until an operator says
     * which, its streams are not complete there.
     */
    default void conflict(Received event, String reason) {
        refuse(event, Failure.CONFLICT, reason);
    }
}
