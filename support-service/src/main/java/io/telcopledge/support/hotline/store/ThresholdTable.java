package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.ThresholdHistory;
import io.telcopledge.support.hotline.Thresholds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** From when on which thresholds are in force. */
@ApplicationScoped
public class ThresholdTable {

    private static final String READ = """
            select cast(extract(epoch from in_force_from) * 1000000 as bigint), service_level_millis,
                short_abandon_millis
            from hotline_threshold
            """;

    // While nothing was counted the first thresholds may still be said.
    private static final String FIRST = """
            update hotline_threshold set service_level_millis = ?1, short_abandon_millis = ?2
            where not exists (select from hotline_partial) and not exists
                (select from hotline_threshold later where later.in_force_from > hotline_threshold.in_force_from)
            """;

    private static final String CHANGE = """
            insert into hotline_threshold (in_force_from, service_level_millis, short_abandon_millis)
            values (?3, ?1, ?2) on conflict do nothing
            """;

    public Uni<ThresholdHistory> read(Mutiny.Session session) {
        return session.createNativeQuery(READ, Object[].class).getResultList().map(rows -> {
            Map<Instant, Thresholds> byBegin = new TreeMap<>();
            rows.forEach(
                    row -> byBegin.put(Micros.instant(number(row[0])), new Thresholds(number(row[1]), number(row[2]))));
            return new ThresholdHistory(byBegin);
        });
    }

    /** Puts thresholds into force from a time on, or at once where nothing was counted yet. */
    public Uni<Void> change(Mutiny.Session session, Thresholds thresholds, Instant from) {
        return write(session, FIRST, thresholds)
                .chain(rows -> rows > 0
                        ? Uni.createFrom().item(rows)
                        : bound(session, CHANGE, thresholds)
                                .setParameter(3, from)
                                .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Integer> write(Mutiny.Session session, String sql, Thresholds thresholds) {
        return bound(session, sql, thresholds).executeUpdate();
    }

    private static Mutiny.Query<?> bound(Mutiny.Session session, String sql, Thresholds thresholds) {
        return session.createNativeQuery(sql)
                .setParameter(1, thresholds.serviceLevelMillis())
                .setParameter(2, thresholds.shortAbandonMillis());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
