-- How far each consumer has read. The row is the fence: only who holds the newest epoch may move it.
create table consumer_offset (
    consumer       text        not null,
    topic          text        not null,
    partition      int         not null,
    topic_id       text        not null,
    epoch          bigint      not null,
    next_offset    bigint      not null, -- -1: never read
    -- Progress in event time, for verdicts that wait for their evidence.
    replayed_until timestamptz,          -- newest event time of the last records that lay far behind when read
    replayed_at    timestamptz,          -- when those were read
    caught_up_at   timestamptz,          -- when nothing was left to read
    primary key (consumer, topic, partition)
);

-- Ids of handled events, by month of the event's time. Partitions are made when their month first comes; an operator
-- drops a month whose repeats can no longer come. Months outside of 2000 to 2099 share the default partition.
create table inbox (
    month    date not null,
    id       uuid not null,
    consumer text not null,
    primary key (month, id, consumer)
) partition by range (month);
create table inbox_other partition of inbox default;

-- Records that are gone unread: expired, truncated, or of a topic that was made anew. Each lowers completeness.
create table evidence_gap (
    id          uuid        primary key,
    consumer    text        not null,
    topic       text        not null,
    topic_id    text        not null,
    partition   int         not null,
    from_offset bigint      not null,
    to_offset   bigint,               -- exclusive; null: not known
    reason      text        not null,
    detected_at timestamptz not null
);
