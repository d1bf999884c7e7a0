create table kit_effect (
    position bigint generated always as identity primary key,
    consumer text   not null,
    call_id  text   not null,
    at_partition int not null,
    at_offset bigint not null
);
