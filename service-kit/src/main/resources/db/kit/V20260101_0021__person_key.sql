-- The key of each person, wrapped by the master key. A destroyed key leaves a tombstone, so that none is ever made again.
create table person_key (
    person text primary key,
    wrapped text,
    created_at timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
