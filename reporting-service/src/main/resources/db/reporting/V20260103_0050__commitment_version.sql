-- The versions of the promises as they were published: what has been in force is never edited. content: {"field": "value"}.
create table commitment_version (
    commitment_id  text        not null,
    in_force_from  date        not null,
    in_force_until date,
    content        text        not null,
    recorded_at    timestamptz not null default now(),
    primary key (commitment_id, in_force_from)
);
