create table dead_letter (
    consumer      text        not null,
    topic         text        not null,
    topic_id      text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    failure       text        not null,
    reason        text        not null,
    event_id      text,
    event_type    text,
    original      bytea       not null, -- key, headers and value, encrypted: it may hold what a person wrote
    buried_at     timestamptz not null,
    primary key (consumer, topic, topic_id, partition, record_offset)
);
