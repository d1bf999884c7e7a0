package io.telcopledge.kit.personal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.crypto.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table of keys. A person whose key is destroyed has a row without one. */
@ApplicationScoped
class PersonKeys {

    private static final String FIND = """
            select person, coalesce(wrapped, '') from person_key
            where person in (select json_array_elements_text(cast(cast(?1 as text) as json)))""";

    // In order, so that two batches cannot wait for each other.
    private static final String ADD = """
            insert into person_key (person, wrapped)
            select person, wrapped from json_to_recordset(cast(cast(?1 as text) as json)) as k(person text, wrapped text)
            order by person on conflict do nothing""";

    private static final String DESTROY = """
            insert into person_key as k (person, wrapped, destroyed_at) values (?1, null, now())
            on conflict (person) do update set wrapped = null, destroyed_at = coalesce(k.destroyed_at, now())""";

    private final MasterKey master;

    @Inject
    PersonKeys(MasterKey master) {
        this.master = master;
    }

    /** The keys there are; a destroyed one is not among them. */
    Uni<Map<String, PersonKey>> find(Mutiny.Session session, Set<String> persons) {
        return rows(session, persons).map(this::unwrapped);
    }

    /** The keys of all persons, made where there was none; a destroyed one is not among them. */
    Uni<Map<String, PersonKey>> findOrMake(Mutiny.Session session, Set<String> persons) {
        return rows(session, persons).chain(found -> {
            Set<String> missing = new TreeSet<>(persons);
            missing.removeAll(found.keySet());
            return missing.isEmpty()
                    ? Uni.createFrom().item(unwrapped(found))
                    // Read again: another transaction may have made, or destroyed, one at the same time.
                    : add(session, missing).chain(() -> find(session, persons));
        });
    }

    Uni<Void> destroy(Mutiny.Session session, String person) {
        return session.createNativeQuery(DESTROY)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Integer> add(Mutiny.Session session, Set<String> persons) {
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        persons.forEach(person -> rows.addObject()
                .put("person", person)
                .put("wrapped", PersonKey.generate().wrap(master, person)));
        return session.createNativeQuery(ADD).setParameter(1, rows.toString()).executeUpdate();
    }

    private static Uni<Map<String, String>> rows(Mutiny.Session session, Collection<String> persons) {
        ArrayNode names = EventJson.MAPPER.createArrayNode();
        persons.forEach(names::add);
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter(1, names.toString())
                .getResultList()
                .map(rows -> {
                    Map<String, String> found = new TreeMap<>();
                    rows.forEach(row -> found.put((String) row[0], (String) row[1]));
                    return found;
                });
    }

    private Map<String, PersonKey> unwrapped(Map<String, String> rows) {
        Map<String, PersonKey> keys = new TreeMap<>();
        rows.forEach((person, wrapped) -> {
            if (!wrapped.isEmpty()) {
                keys.put(person, PersonKey.unwrap(master, person, wrapped));
            }
        });
        return keys;
    }
}
