-- The facts in effect of the promises whose services do not publish yet; as in V20260103_0002.

create table coverage_assessment (
    region             text   not null,
    month              text   not null,
    quarter            text   not null,
    method             text   not null,
    weighting          text   not null,
    threshold_rsrp_dbm bigint not null,
    covered            bigint not null,
    assessed           bigint not null,
    revision           bigint not null,
    event_id           uuid   not null,
    primary key (region, month)
);
create index coverage_assessment_quarter on coverage_assessment (quarter);

create table peak_hour_experience (
    region    text     not null,
    day       text     not null,
    quarter   text     not null,
    peak_from text     not null,
    peak_to   text     not null,
    ratings   bigint[] not null,
    revision  bigint   not null,
    event_id  uuid     not null,
    primary key (region, day)
);
create index peak_hour_experience_quarter on peak_hour_experience (quarter);

-- What is owed belongs to the quarter in which it falls due.
create table published_report (
    report       text        not null,
    period       text        not null,
    quarter      text        not null,
    published_at timestamptz not null,
    due_at       timestamptz not null,
    revision     bigint      not null,
    event_id     uuid        not null,
    primary key (report, period)
);
create index published_report_quarter on published_report (quarter);

create table audit (
    audit_id text        not null primary key,
    quarter  text        not null,
    scope    text        not null,
    due_at   timestamptz not null,
    held_at  timestamptz,
    revision bigint      not null,
    event_id uuid        not null
);
create index audit_quarter on audit (quarter);

create table data_usage_query (
    query_id   text        not null primary key,
    quarter    text        not null,
    asked_at   timestamptz not null,
    due_at     timestamptz not null,
    outcome    text        not null,
    settled_at timestamptz,
    revision   bigint      not null,
    event_id   uuid        not null
);
create index data_usage_query_quarter on data_usage_query (quarter);

create table data_breach (
    breach_id        text        not null primary key,
    quarter          text        not null,
    occurred_at      timestamptz not null,
    leaked           boolean     not null,
    persons_affected bigint,
    state            text        not null,
    revision         bigint      not null,
    event_id         uuid        not null
);
create index data_breach_quarter on data_breach (quarter);

create table erasure (
    request_id   text        not null primary key,
    quarter      text        not null,
    requested_at timestamptz not null,
    completed_at timestamptz,
    revision     bigint      not null,
    event_id     uuid        not null
);
create index erasure_quarter on erasure (quarter);

create table feedback (
    feedback_id text        not null primary key,
    quarter     text        not null,
    channel     text        not null,
    region      text,
    received_at timestamptz not null,
    department  text,
    routed_at   timestamptz,
    answered_at timestamptz,
    revision    bigint      not null,
    event_id    uuid        not null
);
create index feedback_quarter on feedback (quarter);

create table service_launch (
    service_id  text   not null primary key,
    quarter     text   not null,
    name        text   not null,
    launched_on text   not null,
    needs       text   not null,
    revision    bigint not null,
    event_id    uuid   not null
);
create index service_launch_quarter on service_launch (quarter);
