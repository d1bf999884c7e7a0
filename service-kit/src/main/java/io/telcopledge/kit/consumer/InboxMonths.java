package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The inbox's partitions, one a month, made in a transaction of their own when the month first comes. */
@ApplicationScoped
public class InboxMonths {

    // Any number; the same for all who make partitions of this database's inbox.
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7210311) as text)";

    private final Mutiny.SessionFactory sessions;
    private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();

    @Inject
    public InboxMonths(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Makes sure that the months have partitions, but for those that a wrong clock writes: they share one. */
    Uni<Void> ensure(Set<LocalDate> months) {
        List<LocalDate> missing = months.stream()
                .filter(month -> month.getYear() >= 2000 && month.getYear() < 2100)
                .filter(month -> !known.contains(month))
                .toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(this::create)
                .collect()
                .asList()
                .invoke(() -> known.addAll(missing))
                .replaceWithVoid();
    }

    private Uni<Void> create(LocalDate month) {
        String table = String.format(Locale.ROOT, "inbox_%d_%02d", month.getYear(), month.getMonthValue());
        // Made first and attached then: this waits for no writer, which "create … partition of" would.
        return sessions.openSession()
                .chain(session -> session.withTransaction(ignored -> session.createNativeQuery(ONE_AT_A_TIME)
                                .getResultList()
                                .chain(() -> session.createNativeQuery(
                                                "select cast(to_regclass('" + table + "') as text)")
                                        .getSingleResultOrNull())
                                .chain(present -> present == null ? attach(session, table, month) : done()))
                        .eventually(session::close));
    }

    private static Uni<Void> attach(Mutiny.Session session, String table, LocalDate month) {
        String bounds = "from ('" + month + "') to ('" + month.plusMonths(1) + "')";
        return session.createNativeQuery("create table " + table + " (like inbox including all)")
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "alter table inbox attach partition " + table + " for values " + bounds)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
