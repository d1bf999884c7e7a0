-- Who wants to be told of trouble tickets. One replica at a time delivers to a listener: until "leased_until".
create table ticket_listener (
    id              uuid        primary key,
    callback        text        not null,
    query           text        not null,
    registered_by   text        not null,
    registered_at   timestamptz not null,
    failures        integer     not null default 0,
    last_failure    text        not null default '',
    next_attempt_at timestamptz not null,
    leased_until    timestamptz not null,
    delivered_at    timestamptz,
    disabled_at     timestamptz
);

-- What is to be delivered, in this order; without anybody's words. Deleted when the listener has taken it.
create table ticket_notification (
    seq         bigint generated always as identity primary key,
    listener_id uuid        not null references ticket_listener (id) on delete cascade,
    event_id    uuid        not null,
    ticket_id   uuid        not null,
    body        jsonb       not null,
    recorded_at timestamptz not null
);

create index ticket_notification_next on ticket_notification (listener_id, seq);
