package io.telcopledge.support.complaint.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where words are that are fetched by reference, and those that were. */
@ApplicationScoped
public class Referrals {

    /** Adds those whose complaint has none yet; their complaints' identities are locked. */
    public Uni<Void> add(Mutiny.Session session, Map<UUID, Referral> referrals) {
        return of(session, referrals.keySet())
                .chain(known -> session.persistAll(referrals.values().stream()
                        .filter(one -> !known.containsKey(one.complaintId()))
                        .toArray()));
    }

    /** Those of complaints, by their complaint. */
    public Uni<Map<UUID, Referral>> of(Mutiny.Session session, Collection<UUID> complaints) {
        return complaints.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from Referral r where r.complaintId in ?1", Referral.class)
                        .setParameter(1, complaints)
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(Referral::complaintId, one -> one)));
    }

    public Uni<Optional<Referral>> of(Mutiny.Session session, UUID complaint) {
        return session.find(Referral.class, complaint).map(Optional::ofNullable);
    }

    /** The one that is longest due, locked; none that another replica has locked. */
    public Uni<Optional<Referral>> due(Mutiny.Session session, Instant now) {
        return session.createNativeQuery("""
                        select * from complaint_referral where state = 'AWAITED' and due_at <= ?1
                        order by due_at limit 1 for update skip locked
                        """, Referral.class)
                .setParameter(1, now)
                .getResultList()
                .map((List<Referral> found) -> found.stream().findFirst());
    }

    /** A complaint's, locked, where its words are still awaited. */
    public Uni<Optional<Referral>> awaited(Mutiny.Session session, UUID complaint) {
        return session.find(Referral.class, complaint, LockModeType.PESSIMISTIC_WRITE)
                .map(found -> Optional.ofNullable(found).filter(one -> one.state() == TextState.AWAITED));
    }
}
