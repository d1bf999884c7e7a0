-- Each complaint that could have fallen under a rule, and what was seen where it did. Rewritten with the complaint: a
-- late or corrected fact takes a finding back.
create table gaming_check (
    complaint_id uuid        not null,
    rule         text        not null,
    opened_at    timestamptz not null,
    category     text,
    agent_ref    text collate "C",
    team         text,
    since        timestamptz not null,
    -- The answer that kept the promise, where the rule is about answers: what it says is in answer_gist.
    answer_id    uuid,
    seen_at      timestamptz,
    clock        text,
    used_percent integer,
    times        integer,
    what         text,
    primary key (complaint_id, rule)
) with (fillfactor = 90);

-- A quarter is read, never all complaints.
create index gaming_check_opened on gaming_check (opened_at, rule, complaint_id);

-- What is kept of an answer's words: how many there were, and a fingerprint under the key of its quarter.
create table answer_gist (
    fact_id  uuid    primary key,
    person   text    not null,
    words    integer not null,
    thin     boolean not null,
    print    bytea
);

create index answer_gist_person on answer_gist (person);

-- The keys of fingerprints, wrapped by the master key; null once destroyed, so that none is ever made again.
create table answer_print_key (
    quarter text primary key,
    wrapped text
);

-- Whose words are erased, of them nothing is to be told either: whichever way their key is destroyed.
create function forget_answers() returns trigger language plpgsql as $$
begin
    delete from answer_gist where person = new.person;
    return null;
end $$;

create trigger person_erased after insert or update of destroyed_at on person_key
    for each row when (new.destroyed_at is not null) execute function forget_answers();

-- A quarter of all agents, for the rules about surveys.
create index agent_day_by_day on agent_day (day);
