package io.telcopledge.reporting.evidence.store;

/** The statements that fold facts in: each takes them as one JSON array, and leaves a newer revision alone. */
final class UpsertFacts {

    static final String INTERVALS = """
            insert into hotline_interval
                (queue, skill, interval_start, quarter, calls_answered, calls_abandoned, answered_wait_millis,
                 answered_within_30s, ratings, revision, event_id)
            select m.queue, coalesce(m.skill, ''), m."intervalStart", fact.quarter, m."callsAnswered",
                   m."callsAbandoned", m."answeredWaitMillis", m."answeredWithin30s", m.ratings, m.revision, fact."eventId"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(quarter text, measured jsonb, "eventId" uuid),
                 jsonb_to_record(fact.measured) as m(
                     queue text, skill text, "intervalStart" timestamptz, "callsAnswered" bigint, "callsAbandoned" bigint,
                     "answeredWaitMillis" bigint, "answeredWithin30s" bigint, ratings bigint[], revision bigint)
            order by 1, 2, 3
            on conflict (queue, skill, interval_start) do update set
                quarter = excluded.quarter, calls_answered = excluded.calls_answered,
                calls_abandoned = excluded.calls_abandoned, answered_wait_millis = excluded.answered_wait_millis,
                answered_within_30s = excluded.answered_within_30s, ratings = excluded.ratings,
                revision = excluded.revision, event_id = excluded.event_id
            where (hotline_interval.revision, hotline_interval.event_id) < (excluded.revision, excluded.event_id)
            """;

    static final String CLOCKS = """
            insert into clock_state
                (case_id, clock, quarter, policy_version, started_at, deadline, stopped_at, state, at_risk, revision,
                 event_id)
            select c."caseId", c.name, fact.quarter, c."policyVersion", c."startedAt", c.deadline, c."stoppedAt",
                   c.state, fact."atRisk", c.revision, fact."eventId"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(
                     quarter text, clock jsonb, "atRisk" boolean, "eventId" uuid),
                 jsonb_to_record(fact.clock) as c(
                     "caseId" text, name text, "policyVersion" integer, "startedAt" timestamptz, deadline timestamptz,
                     "stoppedAt" timestamptz, state text, revision bigint)
            order by 1, 2
            on conflict (case_id, clock) do update set
                quarter = excluded.quarter, policy_version = excluded.policy_version,
                started_at = excluded.started_at, deadline = excluded.deadline, stopped_at = excluded.stopped_at,
                state = excluded.state, at_risk = excluded.at_risk, revision = excluded.revision,
                event_id = excluded.event_id
            where (clock_state.revision, clock_state.event_id) < (excluded.revision, excluded.event_id)
            """;

    static final String COMPLAINTS = """
            insert into complaint
                (complaint_id, quarter, source, channel, category, complexity, region, opened_at, outcome_reported,
                 source_status, revision, event_id)
            select o."complaintId", fact.quarter, o.source, o.channel, o.category, o.complexity, o.region, o."openedAt",
                   o."outcomeReported", o."sourceStatus", fact.sequence, fact."eventId"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(
                     quarter text, opened jsonb, sequence bigint, "eventId" uuid),
                 jsonb_to_record(fact.opened) as o(
                     "complaintId" text, source text, channel text, category text, complexity text, region text,
                     "openedAt" timestamptz, "outcomeReported" boolean, "sourceStatus" text)
            order by 1
            on conflict (complaint_id) do update set
                quarter = excluded.quarter, source = excluded.source, channel = excluded.channel,
                category = excluded.category, complexity = excluded.complexity, region = excluded.region,
                opened_at = excluded.opened_at, outcome_reported = excluded.outcome_reported,
                source_status = excluded.source_status, revision = excluded.revision, event_id = excluded.event_id
            where (complaint.revision, complaint.event_id) < (excluded.revision, excluded.event_id)
            """;

    static final String STEPS = """
            insert into complaint_step (complaint_id, kind, at, revision, event_id)
            select fact."complaintId", fact.kind, fact.at, fact.sequence, fact."eventId"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(
                "complaintId" text, kind text, at timestamptz, sequence bigint, "eventId" uuid)
            order by 1, 2
            on conflict (complaint_id, kind) do update set
                at = excluded.at, revision = excluded.revision, event_id = excluded.event_id
            where (complaint_step.revision, complaint_step.event_id) < (excluded.revision, excluded.event_id)
            """;

    static final String COVERAGE = """
            insert into stream_coverage (stream, source, spans, revision, event_id)
            select c.stream, c.source, cast(c.spans as text), c.revision, fact."eventId"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as fact(covered jsonb, "eventId" uuid),
                 jsonb_to_record(fact.covered) as c(stream text, source text, spans jsonb, revision bigint)
            order by 1, 2
            on conflict (stream, source) do update set
                spans = excluded.spans, revision = excluded.revision, event_id = excluded.event_id
            where (stream_coverage.revision, stream_coverage.event_id) < (excluded.revision, excluded.event_id)
            """;

    private UpsertFacts() {}
}
