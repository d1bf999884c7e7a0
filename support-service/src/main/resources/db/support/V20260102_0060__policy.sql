-- Versions of policies and calendars: written once, never changed; a change is the next version.
create table service_policy (
    id         text    not null,
    version    integer not null check (version > 0),
    definition jsonb   not null,
    primary key (id, version)
);

create table service_calendar (
    id         text    not null,
    version    integer not null check (version > 0),
    definition jsonb   not null,
    primary key (id, version)
);

-- That running clocks were to take the version in force at an instant.
create table policy_application (
    policy     text        not null,
    applied_at timestamptz not null,
    definition jsonb       not null,
    primary key (policy, applied_at)
);
