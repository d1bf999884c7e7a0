-- One row per case and clock; the policy's figures are kept with it, for a clock keeps the policy it started under.
create table sla_clock (
    case_id text not null,
    clock text not null,
    policy_version integer not null,
    allowance_millis bigint not null,
    at_risk_percents text not null,
    started_at timestamptz not null,
    stopped_at timestamptz,
    stop_reason text,
    cancelled_at timestamptz,
    cancel_reason text,
    state text not null,
    announced_percent integer not null,
    revision bigint not null,
    -- When the sweeper has to look at it next; null once it never has to.
    next_due timestamptz,
    -- Arrival, by which the sweeper's patience is measured; of no influence on a verdict.
    recorded_at timestamptz not null default now(),
    -- Grows with each write: a row that somebody else made in the meantime is not overwritten.
    version bigint not null,
    primary key (case_id, clock)
);

create index sla_clock_due on sla_clock (next_due) where next_due is not null;

create index sla_clock_started on sla_clock (clock, started_at) include (state, announced_percent);

-- What was announced, once: 1 to 99 is an at-risk threshold, 100 the breach. A retraction takes the breach away again.
create table sla_announcement (
    case_id text not null,
    clock text not null,
    threshold integer not null,
    primary key (case_id, clock, threshold)
);
