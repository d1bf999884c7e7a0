package io.telcopledge.reporting.report.format.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The files of sealed reports, as they were first written. */
@ApplicationScoped
public class KeptFiles {

    private static final String FIND = """
            select translate(encode(content, 'base64'), chr(10), '') from report_file
            where quarter = ?1 and revision = ?2 and format = ?3 and language = ?4 and writer = ?5
            """;

    private static final String KEEP = """
            insert into report_file (quarter, revision, format, language, writer, content, written_at)
            values (?1, ?2, ?3, ?4, ?5, decode(?6, 'base64'), ?7) on conflict do nothing
            """;

    /**
     * Which file.
     *
     * @param writer version of what wrote it
     */
    public record Name(Quarter quarter, int revision, String format, String language, String writer) {}

    public Uni<Optional<byte[]>> find(Mutiny.Session session, Name name) {
        return session.createNativeQuery(FIND, String.class)
                .setParameter(1, name.quarter().toString())
                .setParameter(2, name.revision())
                .setParameter(3, name.format())
                .setParameter(4, name.language())
                .setParameter(5, name.writer())
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(Base64.getDecoder()::decode));
    }

    /** Keeps a file; one that is there already stays. */
    public Uni<Void> keep(Mutiny.Session session, Name name, byte[] file, Instant at) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, name.quarter().toString())
                .setParameter(2, name.revision())
                .setParameter(3, name.format())
                .setParameter(4, name.language())
                .setParameter(5, name.writer())
                .setParameter(6, Base64.getEncoder().encodeToString(file))
                .setParameter(7, at)
                .executeUpdate()
                .replaceWithVoid();
    }
}
