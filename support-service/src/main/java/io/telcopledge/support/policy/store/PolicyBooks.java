package io.telcopledge.support.policy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.Application;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Retirement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the book of policies and adds to it. */
@ApplicationScoped
public class PolicyBooks {

    private static final String ALL = """
            select 'policy', cast(definition as text) from service_policy
            union all select 'calendar', cast(definition as text) from service_calendar
            union all select 'application', cast(definition as text) from policy_application
            union all select 'retirement', cast(definition as text) from policy_retirement""";

    // Writers one after the other: what one of them admits must hold for the next. Readers do not wait.
    private static final String LOCK = "lock table service_policy in share row exclusive mode";

    private static final String ADD_POLICY =
            "insert into service_policy (id, version, definition) values (?1, ?2, cast(cast(?3 as text) as jsonb))";

    private static final String ADD_CALENDAR =
            "insert into service_calendar (id, version, definition) values (?1, ?2, cast(cast(?3 as text) as jsonb))";

    private static final String ADD_APPLICATION = """
            insert into policy_application (policy, applied_at, definition)
            values (?1, ?2, cast(cast(?3 as text) as jsonb))""";

    private static final String ADD_RETIREMENT = """
            insert into policy_retirement (policy, retired_at, definition)
            values (?1, ?2, cast(cast(?3 as text) as jsonb))""";

    private static final String HISTORY = """
            select cast(c.id as text) from complaint c
            join unnest(cast(?1 as text[])) as k (id) on c.id = cast(k.id as uuid)
            where c.history""";

    private final OperatorTime time;

    @Inject
    public PolicyBooks(OperatorTime time) {
        this.time = time;
    }

    /** The book as the session's transaction sees it; one statement, a row a version. */
    public Uni<Book> read(Mutiny.Session session) {
        return session.createNativeQuery(ALL, Object[].class).getResultList().map(this::book);
    }

    /** The book, which nobody else adds to until the session's transaction has ended. */
    public Uni<Book> forUpdate(Mutiny.Session session) {
        return session.createNativeQuery(LOCK).executeUpdate().chain(() -> read(session));
    }

    public Uni<Void> add(Mutiny.Session session, PolicyVersion version) {
        return add(session, ADD_POLICY, version.id(), version.version(), version);
    }

    public Uni<Void> add(Mutiny.Session session, CalendarVersion version) {
        return add(session, ADD_CALENDAR, version.id(), version.version(), version);
    }

    public Uni<Void> add(Mutiny.Session session, Application application) {
        return add(session, ADD_APPLICATION, application.policy(), application.at(), application);
    }

    public Uni<Void> add(Mutiny.Session session, Retirement retirement) {
        return add(session, ADD_RETIREMENT, retirement.policy(), retirement.at(), retirement);
    }

    /** Those of the cases that were told as history. */
    public Uni<Set<String>> history(Mutiny.Session session, List<String> cases) {
        return session.createNativeQuery(HISTORY, String.class)
                .setParameter(1, cases.toArray(String[]::new))
                .getResultList()
                .map(Set::copyOf);
    }

    private static Uni<Void> add(Mutiny.Session session, String statement, String id, Object second, Object value) {
        return session.createNativeQuery(statement)
                .setParameter(1, id)
                .setParameter(2, second)
                .setParameter(3, write(value))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Book book(List<Object[]> rows) {
        return Book.of(
                time.zone(),
                all(rows, "policy", PolicyVersion.class),
                all(rows, "calendar", CalendarVersion.class),
                all(rows, "application", Application.class),
                all(rows, "retirement", Retirement.class));
    }

    private static <T> List<T> all(List<Object[]> rows, String kind, Class<T> type) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> read((String) row[1], type))
                .toList();
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " does not read", impossible);
        }
    }

    private static String write(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a version does not write as JSON", impossible);
        }
    }
}
