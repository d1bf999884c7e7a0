package io.telcopledge.reporting.report.seal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.SealedReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The sealed reports. */
@ApplicationScoped
public class SealedReports {

    /**
     * Lets one transaction seal at a time. It is to come before the first statement that reads, or the snapshot would
     * be older than what another has sealed.
     */
    public static final String LOCK = "lock table sealed_report in share row exclusive mode";

    /** Keeps everybody from sealing meanwhile, so that what is found out of a revision is not of one before it. */
    public static final String HOLD = "lock table sealed_report in share mode";

    private static final String SELECT = """
            select quarter, revision, report, seal, key_id, commitments, sums, reason, sealed_by, sealed_at,
                   sealed_by_id
            from sealed_report
            """;

    private static final String ADD = """
            insert into sealed_report
                (quarter, revision, report, seal, key_id, commitments, sums, reason, sealed_by, sealed_at, sealed_by_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """;

    public Uni<Void> add(Mutiny.Session session, SealedReport sealed) {
        return session.createNativeQuery(ADD)
                .setParameter(1, sealed.quarter().toString())
                .setParameter(2, sealed.revision())
                .setParameter(3, sealed.report())
                .setParameter(4, sealed.seal())
                .setParameter(5, sealed.keyId())
                .setParameter(6, sealed.commitments())
                .setParameter(7, sealed.sums())
                .setParameter(8, sealed.reason())
                .setParameter(9, sealed.sealedBy().name())
                .setParameter(10, sealed.sealedAt())
                .setParameter(11, sealed.sealedBy().id())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A quarter's revisions, the first one first. */
    public Uni<List<SealedReport>> of(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(SELECT + "where quarter = ?1 order by revision", Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .map(rows -> rows.stream().map(SealedReports::read).toList());
    }

    public Uni<Optional<SealedReport>> one(Mutiny.Session session, Quarter quarter, int revision) {
        return session.createNativeQuery(SELECT + "where quarter = ?1 and revision = ?2", Object[].class)
                .setParameter(1, quarter.toString())
                .setParameter(2, revision)
                .getResultList()
                .map(rows -> rows.stream().map(SealedReports::read).findFirst());
    }

    public Uni<Optional<SealedReport>> newest(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(SELECT + "where quarter = ?1 order by revision desc limit 1", Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .map(rows -> rows.stream().map(SealedReports::read).findFirst());
    }

    /** What was sealed last, of any quarter. */
    public Uni<List<SealedReport>> newest(Mutiny.Session session, int most) {
        return session.createNativeQuery(
                        SELECT + "order by sealed_at desc, quarter desc, revision desc limit ?1", Object[].class)
                .setParameter(1, most)
                .getResultList()
                .map(rows -> rows.stream().map(SealedReports::read).toList());
    }

    /** The number of a quarter's newest; empty where none is sealed. */
    public Uni<Optional<Integer>> newestRevision(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery("select max(revision) from sealed_report where quarter = ?1", Integer.class)
                .setParameter(1, quarter.toString())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** The newest revision of each quarter that is sealed. */
    public Uni<Map<Quarter, Integer>> newestRevisions(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select quarter, max(revision) from sealed_report group by quarter", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> Quarter.parse((String) row[0]), row -> ((Number) row[1]).intValue())));
    }

    private static SealedReport read(Object[] row) {
        return new SealedReport(
                Quarter.parse((String) row[0]),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                new Person((String) row[10], (String) row[8]),
                Objects.requireNonNull(Timestamps.instant(row[9])));
    }
}
