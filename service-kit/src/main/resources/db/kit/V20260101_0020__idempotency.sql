-- The keys of POSTs and their answers. Kept for telcopledge.idempotency.retention (7 days).
create table idempotency (
    principal text not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    status integer,
    location text,
    body text,
    created_at timestamptz not null default now(),
    primary key (principal, operation, key)
);

create index idempotency_created on idempotency (created_at);
