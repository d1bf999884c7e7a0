package io.telcopledge.kit.deadletter;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The conflicts among the dead letters. */
@ApplicationScoped
public class Conflicts {

    private static final String SELECT = """
            select letter_id, topic, source, event_id, event_type, event_time, reason, buried_at, settled_at,
                settled_by, settled_reason
            from dead_letter where failure = 'CONFLICT'
            """;

    private static final String PAGE = SELECT + """
            and (?1 = '' or source = ?1) and (?2 = '' or cast(letter_id as text) > ?2)
            order by cast(letter_id as text) limit ?3""";

    private static final String LOCK = SELECT + "and letter_id = ?1 for update";

    private static final String SETTLE = """
            update dead_letter set settled_at = ?2, settled_by = ?3, settled_reason = ?4 where letter_id = ?1""";

    private final CoveredSpans coverage;
    private final OperatorTime time;

    @Inject
    public Conflicts(CoveredSpans coverage, OperatorTime time) {
        this.coverage = coverage;
        this.time = time;
    }

    /** @param source whose, or null for everybody's */
    public Uni<Page<Conflict>> page(
            Mutiny.Session session, @Nullable String source, Optional<Cursor> after, int limit) {
        return session.createNativeQuery(PAGE, Object[].class)
                .setParameter(1, Objects.requireNonNullElse(source, ""))
                .setParameter(2, after.map(cursor -> cursor.text(0)).orElse(""))
                .setParameter(3, limit + 1)
                .getResultList()
                .map(rows -> Page.of(
                        rows.stream().map(this::read).toList(),
                        limit,
                        conflict -> Cursor.of(conflict.id().toString())));
    }

    /**
     * Says that what counts is as it should be, whether the first telling was right or has been corrected since; the
     * streams are complete again there.
     *
     * @param by the name of who says so
     * @return fails with a {@link Refusal}: 404 for no conflict, 409 for one that is settled
     */
    public Uni<Conflict> settle(Mutiny.Session session, UUID id, String by, String reason) {
        return find(session, id)
                .invoke(found -> {
                    if (found.settledAt() != null) {
                        throw Refusal.conflict("already-settled", "The conflict is settled.");
                    }
                })
                .chain(found -> session.createNativeQuery(SETTLE)
                        .setParameter(1, id)
                        .setParameter(2, time.now())
                        .setParameter(3, by)
                        .setParameter(4, reason)
                        .executeUpdate()
                        .chain(() -> coverage.contest(session, Map.of(found.topic(), Set.of(found.source())))))
                .chain(() -> find(session, id));
    }

    private Uni<Conflict> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(LOCK, Object[].class)
                .setParameter(1, id)
                .getResultList()
                .map((List<Object[]> rows) ->
                        rows.stream().findFirst().map(this::read).orElseThrow(() -> Refusal.notFound("conflict")));
    }

    private Conflict read(Object[] row) {
        return new Conflict(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Objects.requireNonNull(local(row[5])),
                (String) row[6],
                Objects.requireNonNull(local(row[7])),
                local(row[8]),
                (String) row[9],
                (String) row[10]);
    }

    private @Nullable OffsetDateTime local(@Nullable Object at) {
        return at == null ? null : time.local(Objects.requireNonNull(Timestamps.instant(at)));
    }
}
