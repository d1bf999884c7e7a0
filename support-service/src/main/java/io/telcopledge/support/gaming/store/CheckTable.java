package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.gaming.Check.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of checks: those of changed complaints are replaced, in two statements however many they are. */
@ApplicationScoped
public class CheckTable {

    private static final String DELETE = """
            delete from gaming_check c where c.complaint_id = any (cast(?1 as uuid[])) and not exists (
                select from unnest(cast(?2 as uuid[]), cast(?3 as text[])) as n (complaint_id, rule)
                where n.complaint_id = c.complaint_id and n.rule = c.rule)
            """;

    private static final String WRITE = """
            insert into gaming_check (complaint_id, rule, opened_at, category, team, agent_ref, since, answer_id,
                seen_at, clock, used_percent, times, what)
            select n.complaint_id, n.rule, cast(n.opened_at as timestamptz), n.category, n.team, n.agent_ref,
                cast(n.since as timestamptz), cast(n.answer_id as uuid), cast(n.seen_at as timestamptz), n.clock,
                cast(n.used_percent as integer), cast(n.times as integer), n.what
            from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]), cast(?9 as text[]),
                cast(?10 as text[]), cast(?11 as text[]), cast(?12 as text[]), cast(?13 as text[]))
                as n (complaint_id, rule, opened_at, category, team, agent_ref, since, answer_id, seen_at, clock,
                    used_percent, times, what)
            on conflict (complaint_id, rule) do update set category = excluded.category, team = excluded.team,
                agent_ref = excluded.agent_ref, since = excluded.since, answer_id = excluded.answer_id,
                seen_at = excluded.seen_at, clock = excluded.clock, used_percent = excluded.used_percent,
                times = excluded.times, what = excluded.what
            """;

    /**
     * Puts the rows of some complaints in the place of those they had; the complaints' own rows are locked.
     *
     * @param complaints all that are looked at, also those without a row now
     */
    public Uni<Void> replace(Mutiny.Session session, Collection<UUID> complaints, List<CheckRow> rows) {
        UUID[] ids = rows.stream().map(CheckRow::complaintId).toArray(UUID[]::new);
        @Nullable String[] rules = texts(rows, row -> row.check().rule().name());
        return session.createNativeQuery(DELETE)
                .setParameter(1, complaints.toArray(UUID[]::new))
                .setParameter(2, ids)
                .setParameter(3, rules)
                .executeUpdate()
                .chain(() -> rows.isEmpty() ? Uni.createFrom().voidItem() : write(session, ids, rules, rows));
    }

    private static Uni<Void> write(Mutiny.Session session, UUID[] ids, @Nullable String[] rules, List<CheckRow> rows) {
        return session.createNativeQuery(WRITE)
                .setParameter(1, ids)
                .setParameter(2, rules)
                .setParameter(3, texts(rows, row -> row.openedAt().toString()))
                .setParameter(4, texts(rows, CheckRow::category))
                .setParameter(5, texts(rows, CheckRow::team))
                .setParameter(6, texts(rows, row -> row.check().agent()))
                .setParameter(7, texts(rows, row -> row.check().since().toString()))
                .setParameter(8, texts(rows, row -> text(row.answerId())))
                .setParameter(9, seen(rows, Seen::at))
                .setParameter(10, seen(rows, Seen::clock))
                .setParameter(11, seen(rows, Seen::usedPercent))
                .setParameter(12, seen(rows, Seen::times))
                .setParameter(13, seen(rows, Seen::what))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static @Nullable String[] seen(List<CheckRow> rows, Function<Seen, @Nullable Object> part) {
        return texts(rows, row -> {
            Seen found = row.check().found();
            return found == null ? null : text(part.apply(found));
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String[] texts(List<CheckRow> rows, Function<CheckRow, @Nullable String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
