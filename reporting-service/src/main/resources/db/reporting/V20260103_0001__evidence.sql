-- Every event that was consumed, once. Kafka's retention ends, so that this is the truth that a report is computed from.
-- data is what the event says, in the version of its contract under which it was read; sha256 is of the record's value
-- in Kafka, to hold the two against each other while Kafka still has it.
create table evidence (
    topic         text        not null,
    topic_id      text        not null,
    log_partition integer     not null,
    log_offset    bigint      not null,
    event_id      uuid        not null,
    source        text        not null,
    id            text        not null,
    type          text        not null,
    time          timestamptz not null,
    sequence      bigint      not null,
    data          text        not null,
    sha256        bytea       not null,
    recorded_at   timestamptz not null default now(),
    primary key (topic, topic_id, log_partition, log_offset)
);

-- A repeat of (source, id) is no further evidence, wherever it lies in the log.
create unique index evidence_event on evidence (event_id);

create function evidence_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'evidence is append-only';
end
$$;

create trigger evidence_append_only
    before update or delete or truncate on evidence
    for each statement execute function evidence_is_append_only();
