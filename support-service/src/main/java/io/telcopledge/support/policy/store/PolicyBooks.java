package io.telcopledge.support.policy.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.policy.PolicyBook;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the book of policies. */
@ApplicationScoped
public class PolicyBooks {

    /** The book as the session's transaction sees it. */
    public Uni<PolicyBook> read(Mutiny.Session session) {
        return Uni.createFrom().item(PolicyBook.EMPTY);
    }
}
