package io.telcopledge.reporting.report.seal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The sealed quarters whose evidence says otherwise by now. */
@ApplicationScoped
public class RestatementsDue {

    private static final String FOUND =
            "insert into restatement_due (quarter, found_at) values (?1, ?2) on conflict do nothing";

    public Uni<Void> found(Mutiny.Session session, Quarter quarter, Instant at) {
        return session.createNativeQuery(FOUND)
                .setParameter(1, quarter.toString())
                .setParameter(2, at)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The report says again what the evidence says. */
    public Uni<Void> settled(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery("delete from restatement_due where quarter = ?1")
                .setParameter(1, quarter.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<List<Quarter>> all(Mutiny.Session session) {
        return session.createNativeQuery("select quarter from restatement_due order by quarter", String.class)
                .getResultList()
                .map(quarters -> quarters.stream().map(Quarter::parse).toList());
    }
}
