package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.hotline.CallDefect;
import io.telcopledge.support.hotline.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** How many records were refused: by day, source and reason. */
@ApplicationScoped
public class RefusedTable {

    private static final String ADD = """
            insert into hotline_refused as r (day, source, reason, count)
            select cast(?1 as date), n.source, n.reason, n.count
            from unnest(cast(?2 as text[]), cast(?3 as text[]), cast(?4 as bigint[])) as n (source, reason, count)
            order by 2, 3
            on conflict (day, source, reason) do update set count = r.count + excluded.count
            """;

    private static final String LIST = """
            select cast(day as text), source, reason, count from hotline_refused
            where day >= cast(?1 as date) and day <= cast(?2 as date)
                and (cast(day as text), source, reason) > (cast(?3 as text), cast(?4 as text), cast(?5 as text))
            order by cast(day as text), source, reason limit ?6
            """;

    /** One line: what was refused on a day, and how often. */
    public record Line(LocalDate day, Refused refused, long count) {}

    /** Counts what a batch refused; one statement, and none where nothing was. */
    public Uni<Void> add(Mutiny.Session session, LocalDate day, SortedMap<Refused, Long> counts) {
        if (counts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Map.Entry<Refused, Long>> entries = List.copyOf(counts.entrySet());
        return session.createNativeQuery(ADD)
                .setParameter(1, day)
                .setParameter(
                        2,
                        entries.stream().map(entry -> entry.getKey().source()).toArray(String[]::new))
                .setParameter(
                        3,
                        entries.stream()
                                .map(entry -> entry.getKey().defect().name())
                                .toArray(String[]::new))
                .setParameter(4, entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A page, in the order of day, source and reason, which are the cursor's keys. */
    public Uni<Page<Line>> page(
            Mutiny.Session session, LocalDate first, LocalDate last, Optional<Cursor> after, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter(1, first)
                .setParameter(2, last)
                .setParameter(3, after.map(cursor -> cursor.text(0)).orElse(""))
                .setParameter(4, after.map(cursor -> cursor.text(1)).orElse(""))
                .setParameter(5, after.map(cursor -> cursor.text(2)).orElse(""))
                .setParameter(6, limit + 1)
                .getResultList()
                .map(rows -> Page.of(rows.stream().map(RefusedTable::line).toList(), limit, RefusedTable::cursor));
    }

    private static Line line(Object[] row) {
        return new Line(
                LocalDate.parse((String) row[0]),
                new Refused((String) row[1], CallDefect.valueOf((String) row[2])),
                ((Number) row[3]).longValue());
    }

    private static Cursor cursor(Line line) {
        return Cursor.of(
                line.day().toString(),
                line.refused().source(),
                line.refused().defect().name());
    }
}
