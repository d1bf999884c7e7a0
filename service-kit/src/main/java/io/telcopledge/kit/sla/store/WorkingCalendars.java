package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The calendars of the service's clocks: each version is written once and read once. */
@ApplicationScoped
public class WorkingCalendars {

    private static final String KEEP = """
            insert into working_calendar (id, version, definition)
            select id, version, definition from json_to_recordset(cast(cast(?1 as text) as json))
              as r(id text, version integer, definition jsonb)
            order by id, version on conflict do nothing""";

    // A row of the session's own transaction may still be rolled back: what is read of it is not remembered.
    private static final String COLUMNS = """
            select id, version, cast(definition as text),
              coalesce(cast(xmin as text) <> cast(cast(pg_current_xact_id_if_assigned() as xid) as text), true)
            from working_calendar\s""";

    private static final String NAMED =
            COLUMNS + "where id || '@' || version in (select json_array_elements_text(cast(cast(?1 as text) as json)))";

    private final Map<String, WorkingCalendar> known =
            new ConcurrentHashMap<>(Map.of(WorkingCalendar.AROUND_THE_CLOCK.name(), WorkingCalendar.AROUND_THE_CLOCK));

    /**
     * Writes calendars that are not there yet.
     *
     * @return fails with {@link IllegalStateException} where a version is there with another content
     */
    public Uni<Void> keep(Mutiny.Session session, Collection<WorkingCalendar> calendars) {
        Set<WorkingCalendar> kept =
                calendars.stream().filter(calendar -> !isBuiltIn(calendar)).collect(Collectors.toSet());
        if (kept.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        kept.forEach(calendar -> rows.addObject()
                .put("id", calendar.id())
                .put("version", calendar.version())
                .set("definition", EventJson.MAPPER.valueToTree(CalendarDefinition.of(calendar))));
        Set<String> names = kept.stream().map(WorkingCalendar::name).collect(Collectors.toSet());
        return session.createNativeQuery(KEEP)
                .setParameter(1, rows.toString())
                .executeUpdate()
                .chain(() -> named(session, names))
                .invoke(found -> kept.forEach(calendar -> {
                    if (!calendar.equals(found.get(calendar.name()))) {
                        throw new IllegalStateException("calendar " + calendar.name() + " is another already");
                    }
                }))
                .replaceWithVoid();
    }

    /** A calendar by its id and version. */
    public Uni<Optional<WorkingCalendar>> find(Mutiny.Session session, String id, int version) {
        String name = id + "@" + version;
        return needed(session, Set.of(name)).map(found -> Optional.ofNullable(found.get(name)));
    }

    /** Calendars by name; what is not known in this process yet is read from the database. */
    Uni<Map<String, WorkingCalendar>> needed(Mutiny.Session session, Set<String> names) {
        Set<String> missing =
                names.stream().filter(name -> !known.containsKey(name)).collect(Collectors.toSet());
        return missing.isEmpty()
                ? Uni.createFrom().item(known)
                : named(session, missing).map(found -> {
                    Map<String, WorkingCalendar> all = new HashMap<>(known);
                    all.putAll(found);
                    return all;
                });
    }

    private Uni<Map<String, WorkingCalendar>> named(Mutiny.Session session, Set<String> names) {
        ArrayNode wanted = EventJson.MAPPER.createArrayNode();
        names.forEach(wanted::add);
        return session.createNativeQuery(NAMED, Object[].class)
                .setParameter(1, wanted.toString())
                .getResultList()
                .map(rows -> {
                    Map<String, WorkingCalendar> found = new HashMap<>();
                    for (Object[] row : rows) {
                        WorkingCalendar calendar = read(row);
                        found.put(calendar.name(), calendar);
                        if ((Boolean) row[3]) {
                            known.put(calendar.name(), calendar);
                        }
                    }
                    return found;
                });
    }

    private static boolean isBuiltIn(WorkingCalendar calendar) {
        return calendar.equals(WorkingCalendar.AROUND_THE_CLOCK);
    }

    private static WorkingCalendar read(Object[] row) {
        try {
            return EventJson.MAPPER
                    .readValue((String) row[2], CalendarDefinition.class)
                    .calendar((String) row[0], (Integer) row[1]);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
