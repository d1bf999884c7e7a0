package io.telcopledge.support.complaint.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.History;
import io.telcopledge.support.complaint.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The complaints and their histories, loaded for many ids at once. */
@ApplicationScoped
public class Complaints {

    /**
     * Makes and locks the identities of complaints that other systems tell of, known or not. Done before
     * {@link #forUpdate}, so that a filing and an update never miss each other.
     */
    public Uni<Void> lockIdentities(Mutiny.Session session, SortedMap<UUID, Origin> origins) {
        UUID[] ids = origins.keySet().toArray(UUID[]::new);
        String[] sources = origins.values().stream().map(Origin::source).toArray(String[]::new);
        String[] externalIds = origins.values().stream().map(Origin::externalId).toArray(String[]::new);
        return session.createNativeQuery("""
                        insert into complaint_key (complaint_id, source, external_id)
                        select k.id, k.source, k.external_id
                        from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]))
                            as k (id, source, external_id)
                        on conflict do nothing
                        """)
                .setParameter(1, ids)
                .setParameter(2, sources)
                .setParameter(3, externalIds)
                .executeUpdate()
                .chain(() -> session.createNativeQuery("""
                                select cast(complaint_id as text) from complaint_key
                                where complaint_id = any (cast(?1 as uuid[])) order by complaint_id for update
                                """, String.class)
                        .setParameter(1, ids)
                        .getResultList())
                .replaceWithVoid();
    }

    /** The dossiers of all the ids, the complaints among them locked in the order of their ids. */
    public Uni<Map<UUID, Dossier>> forUpdate(Mutiny.Session session, Collection<UUID> ids) {
        UUID[] wanted = ids.stream().distinct().sorted().toArray(UUID[]::new);
        return session.createNativeQuery(
                        "select * from complaint where id = any (cast(?1 as uuid[])) order by id for update",
                        Complaint.class)
                .setParameter(1, wanted)
                .getResultList()
                .chain(complaints -> histories(session, wanted).map(facts -> dossiers(wanted, complaints, facts)));
    }

    /** One complaint's history, in the order in which it happened. */
    public Uni<List<ComplaintFact>> history(Mutiny.Session session, UUID id) {
        return histories(session, new UUID[] {id})
                .map(found -> new History(found.getOrDefault(id, List.of())).inOrder());
    }

    /** The dossiers of complaints that were read, for reading; locks nothing. */
    public Uni<List<Dossier>> read(Mutiny.Session session, List<Complaint> complaints) {
        UUID[] ids = complaints.stream().map(Complaint::id).toArray(UUID[]::new);
        return histories(session, ids)
                .map(facts -> complaints.stream()
                        .map(complaint ->
                                new Dossier(complaint.id(), complaint, facts.getOrDefault(complaint.id(), List.of())))
                        .toList());
    }

    /** The histories of complaints, in no order; one without any has no entry. */
    public Uni<Map<UUID, List<ComplaintFact>>> histories(Mutiny.Session session, UUID[] ids) {
        return session.createNativeQuery(
                        "select * from complaint_history where complaint_id = any (cast(?1 as uuid[]))",
                        ComplaintFact.class)
                .setParameter(1, ids)
                .getResultList()
                .map(facts -> facts.stream().collect(Collectors.groupingBy(ComplaintFact::complaintId)));
    }

    private static Map<UUID, Dossier> dossiers(
            UUID[] ids, List<Complaint> complaints, Map<UUID, List<ComplaintFact>> facts) {
        Map<UUID, Complaint> byId = complaints.stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
        Map<UUID, Dossier> dossiers = new HashMap<>();
        for (UUID id : ids) {
            dossiers.put(id, new Dossier(id, byId.get(id), facts.getOrDefault(id, List.of())));
        }
        return dossiers;
    }
}
