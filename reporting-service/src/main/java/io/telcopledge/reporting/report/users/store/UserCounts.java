package io.telcopledge.reporting.report.users.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.users.UserCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was declared. */
@ApplicationScoped
public class UserCounts {

    private static final String IN_EFFECT = """
            select users, declared_by, declared_at, declared_by_id from user_count where quarter = ?1 and declared_at < ?2
            order by declaration desc limit 1
            """;

    private static final String DECLARE = """
            insert into user_count (quarter, users, declared_by, declared_at, declared_by_id)
            values (?1, ?2, ?3, ?4, ?5)
            """;

    /**
     * Empty where nobody declared any.
     *
     * @param before only what was declared before that
     */
    public Uni<Optional<UserCount>> of(Mutiny.Session session, Quarter quarter, Instant before) {
        return session.createNativeQuery(IN_EFFECT, Object[].class)
                .setParameter(1, quarter.toString())
                .setParameter(2, before)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(row -> new UserCount(
                                quarter,
                                ((Number) row[0]).longValue(),
                                new Person((String) row[3], (String) row[1]),
                                declaredAt(row[2]))));
    }

    public Uni<Void> declare(Mutiny.Session session, UserCount count) {
        return session.createNativeQuery(DECLARE)
                .setParameter(1, count.quarter().toString())
                .setParameter(2, count.users())
                .setParameter(3, count.declaredBy().name())
                .setParameter(4, count.declaredAt())
                .setParameter(5, count.declaredBy().id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Instant declaredAt(Object column) {
        return Objects.requireNonNull(Timestamps.instant(column));
    }
}
