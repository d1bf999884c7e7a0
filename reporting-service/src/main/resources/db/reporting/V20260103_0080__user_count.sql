-- How many users the operator says it had in a quarter. Nothing is overwritten: the last declaration is in effect.
create table user_count (
    quarter     text        not null,
    declaration bigint      not null generated always as identity,
    users       bigint      not null check (users > 0),
    declared_by text        not null,
    declared_at timestamptz not null,
    primary key (quarter, declaration)
);
