package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Dossier;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;

/** Is told of what complaints took in, in the same transaction, after it was stored and its clocks were set. */
public interface ComplaintObserver {

    /** @param dossiers those with {@link Dossier#newFacts}, locked by the caller */
    Uni<Void> tookIn(Mutiny.Session session, Collection<Dossier> dossiers);
}
