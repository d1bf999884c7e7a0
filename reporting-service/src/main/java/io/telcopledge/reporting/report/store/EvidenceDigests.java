package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.EvidenceDigest;
import io.telcopledge.reporting.report.EvidenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Digests the facts of a quarter where they lie. A fact is a line of canonical JSON, without revision, offset or event
 * id; PostgreSQL's to_json escapes a text exactly as RFC 8785 does.
 */
@ApplicationScoped
public class EvidenceDigests {

    private static final String DIGEST = """
            select count(*), encode(sha256(convert_to(
                       coalesce(string_agg(line || chr(10), '' order by line collate "C"), ''), 'UTF8')), 'hex')
            from (%s) as facts(line)
            """;

    private static final String INSTANT =
            "'\"' || to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '\"'";

    // Without a skill the line is what it was before calls had skills, so that sealed reports are found as they were.
    private static final String INTERVALS = """
            select concat('[', to_json(queue), ',', %s, ',', calls_answered, ',', calls_abandoned, ',',
                          answered_wait_millis, ',', answered_within_30s, ',[', array_to_string(ratings, ','), ']',
                          case when skill = '' then '' else concat(',', to_json(skill)) end, ']')
            from hotline_interval where quarter = ?1
            """.formatted(instant("interval_start"));

    private static final String CLOCKS =
            """
            select concat('[', to_json(case_id), ',', to_json(clock), ',', policy_version, ',', %s, ',', %s, ',',
                          coalesce(%s, 'null'), ',', to_json(state), ']')
            from clock_state where quarter = ?1
            """.formatted(instant("started_at"), instant("deadline"), instant("stopped_at"));

    private static final String COMPLAINTS = """
            select concat('[', to_json(complaint_id), ',', to_json(source), ',', to_json(channel), ',',
                          coalesce(cast(to_json(category) as text), 'null'), ',', to_json(complexity), ',',
                          coalesce(cast(to_json(region) as text), 'null'), ',', %s, ',', to_json(outcome_reported), ',',
                          coalesce(cast(to_json(source_status) as text), 'null'), ']')
            from complaint where quarter = ?1
            """.formatted(instant("opened_at"));

    private static final String STEPS = """
            select concat('[', to_json(step.complaint_id), ',', to_json(step.kind), ',', %s, ']')
            from complaint_step step join complaint using (complaint_id) where quarter = ?1
            """.formatted(instant("step.at"));

    /** A quarter's facts, a line for each kind. */
    public Uni<List<EvidenceDigest>> of(Mutiny.Session session, Quarter quarter) {
        return digest(session, EvidenceKind.HOTLINE_INTERVALS, INTERVALS, quarter)
                .chain(intervals -> digest(session, EvidenceKind.CLOCKS, CLOCKS, quarter)
                        .chain(clocks -> digest(session, EvidenceKind.COMPLAINTS, COMPLAINTS, quarter)
                                .chain(complaints -> digest(session, EvidenceKind.COMPLAINT_STEPS, STEPS, quarter)
                                        .map(steps -> List.of(intervals, clocks, complaints, steps)))));
    }

    private static Uni<EvidenceDigest> digest(
            Mutiny.Session session, EvidenceKind kind, String lines, Quarter quarter) {
        return session.createNativeQuery(DIGEST.formatted(lines), Object[].class)
                .setParameter(1, quarter.toString())
                .getSingleResult()
                .map(row -> new EvidenceDigest(kind, ((Number) row[0]).longValue(), (String) row[1]));
    }

    private static String instant(String column) {
        return INSTANT.formatted(column);
    }
}
