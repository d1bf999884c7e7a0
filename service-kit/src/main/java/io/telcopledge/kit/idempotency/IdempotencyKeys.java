package io.telcopledge.kit.idempotency;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The table of keys. */
@ApplicationScoped
class IdempotencyKeys {

    /** A key and what was asked under it. */
    record Claim(String principal, String operation, String key, String requestHash) {}

    // A claim of the same key in another transaction waits here until that one has ended: one effect, not two.
    private static final String CLAIM = """
            insert into idempotency (principal, operation, key, request_hash) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";

    private static final String CLEAR = """
            delete from idempotency where ctid in (
              select ctid from idempotency where created_at < now() - make_interval(secs => ?1)
              order by created_at limit 2 for update skip locked)""";

    private static final String KEEP = """
            update idempotency set status = ?4, location = ?5, body = ?6, etag = ?7
            where principal = ?1 and operation = ?2 and key = ?3""";

    private static final String ANSWER = """
            select request_hash, status, location, body, etag from idempotency
            where principal = ?1 and operation = ?2 and key = ?3""";

    private final double retentionSeconds;

    @Inject
    IdempotencyKeys(
            @ConfigProperty(name = "telcopledge.idempotency.retention", defaultValue = "P7D") Duration retention) {
        this.retentionSeconds = retention.toSeconds();
    }

    /** Whether the key is new, and now this transaction's. */
    Uni<Boolean> claim(Mutiny.Session session, Claim claim) {
        return session.createNativeQuery(CLEAR)
                .setParameter(1, retentionSeconds)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(CLAIM)
                        .setParameter(1, claim.principal())
                        .setParameter(2, claim.operation())
                        .setParameter(3, claim.key())
                        .setParameter(4, claim.requestHash())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    Uni<Void> keep(Mutiny.Session session, Claim claim, StoredResponse response) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, claim.principal())
                .setParameter(2, claim.operation())
                .setParameter(3, claim.key())
                .setParameter(4, response.status())
                .setParameter(5, orEmpty(response.location()))
                .setParameter(6, orEmpty(response.json()))
                .setParameter(7, orEmpty(response.etag()))
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<StoredResponse> answer(Mutiny.Session session, Claim claim) {
        return session.createNativeQuery(ANSWER, Object[].class)
                .setParameter(1, claim.principal())
                .setParameter(2, claim.operation())
                .setParameter(3, claim.key())
                .getSingleResult()
                .map(row -> {
                    if (!claim.requestHash().equals(row[0])) {
                        throw Refusal.unprocessable(
                                "idempotency-key-reused", "The Idempotency-Key was used for another request.");
                    }
                    return new StoredResponse(
                            (Integer) row[1], orNull((String) row[2]), orNull((String) row[3]), orNull((String)
                                    row[4]));
                });
    }

    // Empty stands for none: a null has no type that the driver could send.
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
