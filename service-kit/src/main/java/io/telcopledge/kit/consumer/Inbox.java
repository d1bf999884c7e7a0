package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The ids of handled events, by which a repeat is known. */
@ApplicationScoped
public class Inbox {

    // Sorted, because two transactions that insert the same ids in different orders would deadlock.
    private static final String REMEMBER = """
            insert into inbox (month, id, consumer)
            select cast(n.month as date), n.id, ?1
            from unnest(cast(?2 as text[]), cast(?3 as uuid[])) as n(month, id)
            order by n.month, n.id
            on conflict do nothing
            returning id""";

    private static final String FORGET = """
            delete from inbox i
            using unnest(cast(?2 as text[]), cast(?3 as uuid[])) as n(month, id)
            where i.consumer = ?1 and i.month = cast(n.month as date) and i.id = n.id""";

    private final InboxMonths months;

    @Inject
    public Inbox(InboxMonths months) {
        this.months = months;
    }

    Uni<Set<UUID>> remember(Mutiny.Session session, String consumer, Collection<Received> events) {
        List<Received> sorted =
                events.stream().sorted(Comparator.comparing(Received::eventId)).toList();
        Set<LocalDate> wanted = sorted.stream().map(Inbox::month).collect(Collectors.toCollection(LinkedHashSet::new));
        return months.ensure(wanted)
                .chain(() -> session.createNativeQuery(REMEMBER, UUID.class)
                        .setParameter(1, consumer)
                        .setParameter(2, monthTexts(sorted))
                        .setParameter(3, ids(sorted))
                        .getResultList()
                        .map(Set::copyOf));
    }

    Uni<Void> forget(Mutiny.Session session, String consumer, Collection<Received> events) {
        List<Received> refused = List.copyOf(events);
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
