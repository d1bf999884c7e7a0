-- Verdicts as they were told, one row a change, only added to. Whoever tells holds a lock, so that the ids are in the
-- order of the commits and a client that has seen one has seen all before it.
create table verdict_change (
    id         bigint      generated always as identity primary key,
    commitment text        not null,
    quarter    text        not null,
    revision   bigint      not null,
    verdict    text        not null,
    settled    boolean     not null,
    told       text        not null, -- as the clients of the live stream read it, JSON
    told_at    timestamptz not null,
    unique (quarter, commitment, revision)
);

-- Up to which of the evidence verdicts were last given, and when; one row.
create table verdict_round (
    only_row  boolean     primary key default true check (only_row),
    consumed  bigint      not null,
    judged_at timestamptz not null
);
insert into verdict_round (consumed, judged_at) values (-1, timestamptz '2000-01-01');
