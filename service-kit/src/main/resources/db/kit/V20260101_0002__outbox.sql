-- Events on their way to Kafka. A lane leads to one partition of one topic, and has one relay at a time.
create table outbox (
    position  bigint  generated always as identity, -- in commit order where the aggregate is locked
    id        uuid    not null,
    lane      text    not null,
    topic     text    not null,
    partition int,
    key       text    not null,
    revision  bigint  not null,
    headers   text    not null, -- CloudEvents attributes as JSON
    payload   bytea   not null,
    primary key (lane, position)
);
