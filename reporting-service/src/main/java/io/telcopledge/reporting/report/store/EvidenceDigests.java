package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.evidence.FactKind;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.evidence.store.FactTable;
import io.telcopledge.reporting.report.EvidenceDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Digests the facts of a quarter where they lie, a line for each fact. */
@ApplicationScoped
public class EvidenceDigests {

    private static final String DIGEST = """
            select count(*), encode(sha256(convert_to(
                       coalesce(string_agg(line || chr(10), '' order by line collate "C"), ''), 'UTF8')), 'hex')
            from (%s) as facts(line)
            """;

    /** A quarter's facts, a line for each kind that it has any of: a kind that is new changes no old report. */
    public Uni<List<EvidenceDigest>> of(Mutiny.Session session, Quarter quarter) {
        return Multi.createFrom()
                .iterable(FactKinds.OF_A_QUARTER)
                .onItem()
                .transformToUniAndConcatenate(kind -> digest(session, kind, quarter))
                .filter(digest -> digest.facts() > 0)
                .collect()
                .asList();
    }

    private static Uni<EvidenceDigest> digest(Mutiny.Session session, FactKind<?> kind, Quarter quarter) {
        return session.createNativeQuery(DIGEST.formatted(new FactTable(kind).lines()), Object[].class)
                .setParameter(1, quarter.toString())
                .getSingleResult()
                .map(row -> new EvidenceDigest(kind, ((Number) row[0]).longValue(), (String) row[1]));
    }
}
