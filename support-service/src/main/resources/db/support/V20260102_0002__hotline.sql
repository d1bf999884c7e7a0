-- One row a call: what the switch told of it and how the caller rated it, each by its newest revision. A rating may
-- come before its call.
create table call (
    source          text collate "C" not null,
    call_id         text collate "C" not null,
    answered        boolean,
    queue           text,
    offered_at      timestamptz,
    wait_millis     bigint,
    agent_ref       text,
    talk_millis     bigint,
    topic           text,
    resolved        boolean,
    revision        integer,
    rating          smallint,
    rated_at        timestamptz,
    rating_revision integer,
    primary key (source, call_id)
) with (fillfactor = 90);

-- The counts of an interval as far as one Kafka partition brought them: a row of its own for each, so that consumers
-- do not wait for each other. A partial may be negative, where a correction came through another partition; the sum
-- is not.
create table hotline_partial (
    interval_start timestamptz not null,
    queue          text        not null,
    partition      integer     not null,
    answered       bigint      not null,
    abandoned      bigint      not null,
    wait_millis    bigint      not null,
    within_target  bigint      not null,
    rated_1        bigint      not null,
    rated_2        bigint      not null,
    rated_3        bigint      not null,
    rated_4        bigint      not null,
    rated_5        bigint      not null,
    dirty          boolean     not null,
    primary key (interval_start, queue, partition)
) with (fillfactor = 70);

create index hotline_partial_dirty on hotline_partial (interval_start, queue) where dirty;

-- The intervals as published. Read by time first: a quarter of all queues, or one queue of a day.
create table hotline_interval (
    interval_start timestamptz not null,
    queue          text        not null,
    answered       bigint      not null,
    abandoned      bigint      not null,
    wait_millis    bigint      not null,
    within_target  bigint      not null,
    rated_1        bigint      not null,
    rated_2        bigint      not null,
    rated_3        bigint      not null,
    rated_4        bigint      not null,
    rated_5        bigint      not null,
    revision       bigint      not null,
    primary key (interval_start, queue)
);
