package io.telcopledge.kit.consumer;

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
    void refuse(Received event, String reason);
}
