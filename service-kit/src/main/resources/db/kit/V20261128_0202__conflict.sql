-- What an event said (a keyed hash), by which a repeat is told from another event of its id; null for what was remembered
-- before. The id leads the key: an id is looked for in all months, since a repeat at another time is none.
alter table inbox add column content uuid;
alter table inbox drop constraint inbox_pkey;
alter table inbox add primary key (id, month, consumer);

-- Whose letter it is; and of a conflict, by whom it was settled and how.
alter table dead_letter
    add column letter_id      uuid not null default gen_random_uuid(),
    add column source         text,
    add column event_time     timestamptz,
    add column settled_at     timestamptz,
    add column settled_by     text,
    add column settled_reason text;
create index dead_letter_open_conflict on dead_letter (topic, source)
    where failure = 'CONFLICT' and settled_at is null;
create unique index dead_letter_id on dead_letter (letter_id);

-- Where a source contradicted itself, as last published.
alter table covered_stream add column contested text not null default '';
