package io.telcopledge.support.staffing.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.staffing.QueueHistory;
import io.telcopledge.support.staffing.SlotCounts;
import io.telcopledge.support.staffing.SlotOfWeek;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Queues' pasts, from the published intervals: two statements, whose cost is that of the span's intervals, never of
 * calls.
 */
@ApplicationScoped
public class QueueHistories {

    private static final String SLOTS = """
            select cast(extract(isodow from at) as integer),
                cast(floor((extract(hour from at) * 60 + extract(minute from at)) / 15) as integer),
                cast(sum(answered + abandoned) as bigint), cast(sum(talked) as bigint),
                cast(sum(talk_millis) as bigint), cast(sum(wait_millis + abandoned_millis) as bigint),
                cast(sum(abandoned - abandoned_unknown) as bigint)
            from (select i.*, i.interval_start at time zone ?4 as at from hotline_interval i
                  where i.queue = ?1 and i.interval_start >= ?2 and i.interval_start < ?3) as counted
            group by 1, 2
            """;

    private static final String DAYS = """
            select distinct cast(cast(interval_start at time zone ?4 as date) as text) from hotline_interval
            where queue = ?1 and interval_start >= ?2 and interval_start < ?3 and answered + abandoned > 0
            """;

    /** A queue's intervals that begin in a span, of all skills. */
    public Uni<QueueHistory> of(Mutiny.Session session, String queue, Instant from, Instant to, ZoneId zone) {
        return query(session, SLOTS, Object[].class, queue, from, to, zone)
                .getResultList()
                .chain(slots -> query(session, DAYS, String.class, queue, from, to, zone)
                        .getResultList()
                        .map(days -> new QueueHistory(slots(slots), days(days), zone)));
    }

    private static <T> Mutiny.SelectionQuery<T> query(
            Mutiny.Session session, String sql, Class<T> type, String queue, Instant from, Instant to, ZoneId zone) {
        return session.createNativeQuery(sql, type)
                .setParameter(1, queue)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, zone.getId());
    }

    private static Map<SlotOfWeek, SlotCounts> slots(List<Object[]> rows) {
        Map<SlotOfWeek, SlotCounts> slots = new HashMap<>();
        for (Object[] row : rows) {
            slots.put(
                    new SlotOfWeek(DayOfWeek.of((int) number(row[0])), (int) number(row[1])),
                    new SlotCounts(number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6])));
        }
        return slots;
    }

    private static Set<LocalDate> days(List<String> days) {
        Set<LocalDate> dates = new HashSet<>();
        days.forEach(day -> dates.add(LocalDate.parse(day)));
        return dates;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
