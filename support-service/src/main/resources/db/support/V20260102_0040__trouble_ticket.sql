-- What a trouble ticket says that a complaint has no place for, sealed under the key of "person". "terms" are keyed hashes
-- of (attribute, value): lists are filtered by them without a word in the clear and without opening a row.
create table trouble_ticket (
    complaint_id uuid        primary key,
    person       text        not null,
    attributes   bytea       not null,
    terms        bigint[]    not null,
    created_by   text        not null,
    updated_at   timestamptz not null,
    revision     bigint      not null,
    deleted_at   timestamptz
);

create index trouble_ticket_terms on trouble_ticket using gin (terms);
create index trouble_ticket_of_creator on trouble_ticket (created_by);

create index complaint_of_category on complaint (category, opened_at desc, id desc);
create index complaint_from_elsewhere on complaint (external_id) where external_id is not null;
