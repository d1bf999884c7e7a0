-- What a source declared of a stream, as read in each partition of the topic.
create table covered_span (
    topic     text not null,
    stream    text not null,
    source    text not null,
    partition int  not null,
    spans     text not null,
    primary key (topic, stream, source, partition)
);

-- What of it counts, having been read in every partition, and was published.
create table covered_stream (
    topic     text   not null,
    stream    text   not null,
    source    text   not null,
    revision  bigint not null,
    published text   not null,
    primary key (topic, stream, source)
);
