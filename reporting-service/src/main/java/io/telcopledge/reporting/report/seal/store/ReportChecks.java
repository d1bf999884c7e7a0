package io.telcopledge.reporting.report.seal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.CheckProgress;
import io.telcopledge.reporting.report.seal.verify.KeptVerification;
import io.telcopledge.reporting.report.seal.verify.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The checks of sealed revisions, a row for each revision: there are never more of them than there are reports. */
@ApplicationScoped
public class ReportChecks {

    private static final String SELECT =
            "select open, read, of, checks, checked_at from report_check where quarter = ?1 and revision = ?2";

    private static final String ASK = """
            insert into report_check (quarter, revision, asked_at) values (?1, ?2, ?3)
            on conflict (quarter, revision) do update set asked_at = excluded.asked_at, open = true, read = 0, of = 0
            where not report_check.open
            """;

    private static final String NEXT =
            "select quarter, revision from report_check where open order by asked_at, quarter, revision limit 1";

    private static final String GO_ON =
            "update report_check set read = ?3, of = ?4 where quarter = ?1 and revision = ?2 and open";

    private static final String FINISH = """
            update report_check set open = false, checks = ?3, checked_at = ?4 where quarter = ?1 and revision = ?2
            """;

    private static final TypeReference<List<Check>> CHECKS = new TypeReference<>() {};

    /** A sealed revision. */
    public record Revision(Quarter quarter, int number) {}

    /** Empty where none was ever asked for. */
    public Uni<Optional<KeptVerification>> of(Mutiny.Session session, Revision revision) {
        return session.createNativeQuery(SELECT, Object[].class)
                .setParameter(1, revision.quarter().toString())
                .setParameter(2, revision.number())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(found -> read(revision, found)));
    }

    /** Asks for one; what is asked for already stays as it is. */
    public Uni<Void> ask(Mutiny.Session session, Revision revision, Instant now) {
        return session.createNativeQuery(ASK)
                .setParameter(1, revision.quarter().toString())
                .setParameter(2, revision.number())
                .setParameter(3, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The one that was asked for first. */
    public Uni<Optional<Revision>> next(Mutiny.Session session) {
        return session.createNativeQuery(NEXT, Object[].class)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Revision(Quarter.parse((String) found[0]), ((Number) found[1]).intValue())));
    }

    public Uni<Void> goOn(Mutiny.Session session, Revision revision, CheckProgress progress) {
        return session.createNativeQuery(GO_ON)
                .setParameter(1, revision.quarter().toString())
                .setParameter(2, revision.number())
                .setParameter(3, progress.read())
                .setParameter(4, progress.all())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> finish(Mutiny.Session session, Revision revision, List<Check> checks, Instant now) {
        return session.createNativeQuery(FINISH)
                .setParameter(1, revision.quarter().toString())
                .setParameter(2, revision.number())
                .setParameter(3, EventJson.MAPPER.valueToTree(checks).toString())
                .setParameter(4, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static KeptVerification read(Revision revision, Object[] row) {
        return new KeptVerification(
                (Boolean) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                found(revision, (String) row[3], row[4]));
    }

    private static KeptVerification.@Nullable Found found(Revision revision, String checks, @Nullable Object at) {
        if (at == null) {
            return null;
        }
        try {
            return new KeptVerification.Found(
                    new Verification(revision.quarter(), revision.number(), EventJson.MAPPER.readValue(checks, CHECKS)),
                    Objects.requireNonNull(Timestamps.instant(at)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON is read as JSON", impossible);
        }
    }
}
