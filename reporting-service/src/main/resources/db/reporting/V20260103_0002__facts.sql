-- The facts in effect: of each the newest revision (a tie is decided by the event's identity, never by arrival). All of
-- it can be made again from evidence. The quarter is that of the operator's zone.
create table hotline_interval (
    queue                text        not null,
    interval_start       timestamptz not null,
    quarter              text        not null,
    calls_answered       bigint      not null,
    calls_abandoned      bigint      not null,
    answered_wait_millis bigint      not null,
    answered_within_30s  bigint      not null,
    ratings              bigint[]    not null,
    revision             bigint      not null,
    event_id             uuid        not null,
    primary key (queue, interval_start)
);
create index hotline_interval_quarter on hotline_interval (quarter);

create table clock_state (
    case_id        text        not null,
    clock          text        not null,
    quarter        text        not null,
    policy_version integer     not null,
    started_at     timestamptz not null,
    deadline       timestamptz not null,
    stopped_at     timestamptz,
    state          text        not null,
    at_risk        boolean     not null,
    revision       bigint      not null,
    event_id       uuid        not null,
    primary key (case_id, clock)
);
create index clock_state_quarter on clock_state (quarter, clock, state);

create table complaint (
    complaint_id     text        not null primary key,
    quarter          text        not null,
    source           text        not null,
    channel          text        not null,
    category         text,
    complexity       text        not null,
    region           text,
    opened_at        timestamptz not null,
    outcome_reported boolean     not null,
    source_status    text,
    revision         bigint      not null,
    event_id         uuid        not null
);
create index complaint_quarter on complaint (quarter);

create table complaint_step (
    complaint_id text        not null,
    kind         text        not null,
    at           timestamptz not null,
    revision     bigint      not null,
    event_id     uuid        not null,
    primary key (complaint_id, kind)
);

-- spans: [{"from": …, "to": …}, …], in order.
create table stream_coverage (
    stream   text   not null,
    source   text   not null,
    spans    text   not null,
    revision bigint not null,
    event_id uuid   not null,
    primary key (stream, source)
);
