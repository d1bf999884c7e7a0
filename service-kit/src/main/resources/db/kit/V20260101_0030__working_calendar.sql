-- Calendars as values: a row is never changed, for a clock keeps counting by the version that it started under.
create table working_calendar (
    id text not null,
    version integer not null,
    definition jsonb not null,
    recorded_at timestamptz not null default now(),
    primary key (id, version)
);

alter table sla_clock
    -- As the policy writes it: PT24H, 5 working days, 10 calendar days.
    add allowance text,
    -- id@version of its calendar; null runs around the clock.
    add calendar text,
    add pausable boolean not null default false,
    -- Pauses, reopenings and changes of policy; null where none was told.
    add told jsonb;

update sla_clock set allowance = 'PT' || cast(allowance_millis / 1000.0 as numeric(20, 3)) || 'S';

alter table sla_clock alter allowance set not null, drop allowance_millis;
