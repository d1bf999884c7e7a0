package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Dossier;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Is told of what complaints took in, in the same transaction, after it was stored and its clocks were set. */
public interface ComplaintObserver {

    /**
     * Something was taken in.
     *
     * @param dossiers those with {@link Dossier#newFacts}, locked by the caller
     * @param said the words of what was told, in the clear, also of what was not taken in: they stay in memory, and
     *     nothing may be kept by which they could be read
     */
    Uni<Void> tookIn(Mutiny.Session session, Collection<Dossier> dossiers, List<Words.Line> said);
}
