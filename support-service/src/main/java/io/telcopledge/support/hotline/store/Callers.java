package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.UnansweredSpans.Came;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who came and who was answered, interval by interval, over the queues that are asked for. */
@ApplicationScoped
public class Callers {

    private static final String CAME = """
            select cast(extract(epoch from interval_start) * 1000000 as bigint),
                cast(sum(answered + abandoned) as bigint), cast(sum(answered) as bigint)
            from hotline_interval
            where interval_start >= ?1 and interval_start < ?2 and (cast(?3 as text) is null or queue = ?3)
                and (cast(?4 as text) is null or skill = ?4)
                and (not legs or cast(?3 as text) is not null or cast(?4 as text) is not null)
            group by interval_start order by interval_start
            """;

    /** In the order of time. */
    public Uni<List<Came>> came(Mutiny.Session session, IntervalSearch search) {
        return session.createNativeQuery(CAME, Object[].class)
                .setParameter(1, search.from())
                .setParameter(2, search.to())
                .setParameter(3, search.queue().orElse(null))
                .setParameter(4, search.skill().orElse(null))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Came(Micros.instant(number(row[0])), number(row[1]), number(row[2])))
                        .toList());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
