-- The data-use ledger. The key is the customer's question: theirs, newest first (read backwards), a page at a time.
-- The id is the event's, so that a repeat which outlived the inbox still writes no second line.
create table data_use (
    customer_ref    text        not null,
    accessed_at     timestamptz not null,
    id              uuid        not null,
    system          text        not null,
    purpose         text        not null,
    legal_basis     text,
    actor_ref       text,
    data_categories text[]      not null,
    recorded_at     timestamptz not null default now(),
    primary key (customer_ref, accessed_at, id)
);

-- A ledger is only added to: the service itself cannot rewrite what it told a customer.
create function data_use_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'data_use is append-only';
end
$$;

create trigger data_use_append_only
    before update or delete or truncate on data_use
    for each statement execute function data_use_is_append_only();
