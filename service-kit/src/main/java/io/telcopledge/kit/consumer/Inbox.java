package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The ids of handled events and what they said, by which a repeat is known, and told from a conflict. */
@ApplicationScoped
public class Inbox {

    // Sorted, because two transactions that insert the same ids in different orders would deadlock.
    private static final String REMEMBER = """
            insert into inbox (month, id, consumer, content)
            select cast(n.month as date), n.id, ?1, n.content
            from unnest(cast(?2 as text[]), cast(?3 as uuid[]), cast(?4 as uuid[])) as n(month, id, content)
            order by n.month, n.id
            on conflict do nothing
            returning id""";

    // In all months: the same id at another time is no repeat.
    private static final String KNOWN = """
            select cast(id as text), cast(month as text), cast(content as text) from inbox
            where consumer = ?1 and id = any(cast(?2 as uuid[]))""";

    private static final String FORGET = """
            delete from inbox i
            using unnest(cast(?2 as text[]), cast(?3 as uuid[])) as n(month, id)
            where i.consumer = ?1 and i.month = cast(n.month as date) and i.id = n.id""";

    private final InboxMonths months;

    @Inject
    public Inbox(InboxMonths months) {
        this.months = months;
    }

    Uni<Remembered> remember(Mutiny.Session session, String consumer, Map<Received, UUID> contents) {
        List<Received> sorted = contents.keySet().stream()
                .sorted(Comparator.comparing(Received::eventId))
                .toList();
        Set<LocalDate> wanted = sorted.stream().map(Inbox::month).collect(Collectors.toCollection(LinkedHashSet::new));
        return months.ensure(wanted)
                .chain(() -> session.createNativeQuery(REMEMBER, UUID.class)
                        .setParameter(1, consumer)
                        .setParameter(2, monthTexts(sorted))
                        .setParameter(3, ids(sorted))
                        .setParameter(4, sorted.stream().map(contents::get).toArray(UUID[]::new))
                        .getResultList())
                .chain(added -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter(1, consumer)
                        .setParameter(2, ids(sorted))
                        .getResultList()
                        .map(rows -> known(sorted, Set.copyOf(added), rows)))
                .call(remembered -> forget(session, consumer, movedInTime(sorted, remembered)));
    }

    private static Remembered known(List<Received> events, Set<UUID> added, List<Object[]> rows) {
        Map<UUID, LocalDate> months = events.stream().collect(Collectors.toMap(Received::eventId, Inbox::month));
        Set<UUID> fresh = new HashSet<>(added);
        Map<UUID, UUID> contents = new HashMap<>();
        for (Object[] row : rows) {
            UUID id = UUID.fromString((String) row[0]);
            if (!LocalDate.parse((String) row[1]).equals(months.get(id))) {
                fresh.remove(id);
                contents.put(id, Remembered.ANOTHER_TIME);
            } else if (!added.contains(id) && row[2] != null) {
                contents.putIfAbsent(id, UUID.fromString((String) row[2]));
            }
        }
        return new Remembered(fresh, contents);
    }

    /** What was added under a second month is not remembered. */
    private static List<Received> movedInTime(List<Received> events, Remembered remembered) {
        return events.stream()
                .filter(event ->
                        Remembered.ANOTHER_TIME.equals(remembered.contents().get(event.eventId())))
                .toList();
    }

    Uni<Void> forget(Mutiny.Session session, String consumer, Collection<Received> events) {
        List<Received> refused = List.copyOf(events);
        if (refused.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(FORGET)
                .setParameter(1, consumer)
                .setParameter(2, monthTexts(refused))
                .setParameter(3, ids(refused))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String[] monthTexts(List<Received> events) {
        return events.stream().map(event -> month(event).toString()).toArray(String[]::new);
    }

    private static UUID[] ids(List<Received> events) {
        return events.stream().map(Received::eventId).toArray(UUID[]::new);
    }

    private static LocalDate month(Received event) {
        LocalDate day = event.envelope().time().atZone(ZoneOffset.UTC).toLocalDate();
        // PostgreSQL's dates end before Java's do.
        int year = Math.max(1, Math.min(9999, day.getYear()));
        return LocalDate.of(year, day.getMonthValue(), 1);
    }
}
