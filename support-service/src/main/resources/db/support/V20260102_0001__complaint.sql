-- The identity of a complaint that came from elsewhere. Its row is made and locked before anything is told of the
-- complaint, so that a filing and an update which arrive at once, in whatever partitions, see each other.
create table complaint_key (
    complaint_id uuid primary key,
    source       text not null,
    external_id  text not null,
    unique (source, external_id)
);

-- What holds now: the fold of complaint_history by event time.
create table complaint (
    id               uuid primary key,
    source           text        not null,
    external_id      text,
    source_status    text,
    outcome_reported boolean     not null,
    customer_ref     text,
    channel          text        not null,
    category         text,
    complexity       text        not null,
    region           text,
    opened_at        timestamptz not null,
    state            text        not null check (state in ('OPENED', 'ANSWERED', 'RESOLVED')),
    answered_at      timestamptz,
    resolved_at      timestamptz,
    revision         bigint      not null
);

-- Lists are read newest first: all, of one customer, of one state.
create index complaint_newest on complaint (opened_at desc, id desc);
create index complaint_of_customer on complaint (customer_ref, opened_at desc, id desc);
create index complaint_in_state on complaint (state, opened_at desc, id desc) where state <> 'RESOLVED';

-- Everything that was told of a complaint, in any order, also before it was filed. Rows are only added. Words of a
-- person are encrypted under the key of "person".
create table complaint_history (
    complaint_id    uuid        not null,
    id              uuid        not null,
    kind            text        not null check (kind in ('FILED', 'ANSWERED', 'RESOLVED')),
    happened_at     timestamptz not null,
    teller          text        not null,
    teller_sequence bigint      not null,
    told_by         text,
    recorded_at     timestamptz not null,
    person          text,
    words           bytea,
    contact         bytea,
    primary key (complaint_id, id)
);
