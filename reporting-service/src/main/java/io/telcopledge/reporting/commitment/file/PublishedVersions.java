package io.telcopledge.reporting.commitment.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The record of what was published of the promises. */
@ApplicationScoped
class PublishedVersions {

    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7210350) as text)";

    private static final String ALL = """
            select commitment_id, cast(in_force_from as text), cast(in_force_until as text), content
            from commitment_version order by commitment_id, in_force_from
            """;

    private static final String FORGET_FUTURE = "delete from commitment_version where in_force_from > ?1";

    private static final String RECORD = """
            insert into commitment_version (commitment_id, in_force_from, in_force_until, content)
            select version.id, version."from", version.until, cast(version.content as text)
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as version(
                id text, "from" date, until date, content json)
            on conflict (commitment_id, in_force_from) do update set in_force_until = excluded.in_force_until
            """;

    private static final TypeReference<TreeMap<String, String>> CONTENT = new TypeReference<>() {};

    /** Reads the record, for this transaction alone: two replicas that come up together must not both be the first. */
    Uni<PublishedHistory> read(Mutiny.Session session) {
        return session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(rows -> new PublishedHistory(
                        rows.stream().map(PublishedVersions::version).toList()));
    }

    /** Records the versions of a file that was admitted; what is still to come may have been changed or taken back. */
    Uni<Void> record(Mutiny.Session session, List<PublishedVersion> versions, LocalDate today) {
        return session.createNativeQuery(FORGET_FUTURE)
                .setParameter(1, today)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(RECORD)
                        .setParameter(1, EventJson.MAPPER.valueToTree(versions).toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static PublishedVersion version(Object[] row) {
        try {
            return new PublishedVersion(
                    (String) row[0],
                    LocalDate.parse((String) row[1]),
                    row[2] == null ? null : LocalDate.parse((String) row[2]),
                    EventJson.MAPPER.readValue((String) row[3], CONTENT));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("commitment_version holds what was written here", impossible);
        }
    }
}
