package io.telcopledge.reporting.report.seal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The public keys that ever signed: a report of years ago is checked with the key of its time. */
@ApplicationScoped
public class ReportKeys {

    private static final String REMEMBER =
            "insert into report_key (key_id, jwk, used_at) values (?1, ?2, ?3) on conflict do nothing";

    public Uni<Void> remember(Mutiny.Session session, ReportKey key, Instant at) {
        return session.createNativeQuery(REMEMBER)
                .setParameter(1, key.id())
                .setParameter(2, key.json())
                .setParameter(3, at)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The newest first. */
    public Uni<List<ReportKey>> all(Mutiny.Session session) {
        return session.createNativeQuery("select jwk from report_key order by used_at desc, key_id", String.class)
                .getResultList()
                .map(keys -> keys.stream().map(ReportKey::read).toList());
    }
}
