-- The managers' edits of the programme: whole versions, only added.
create table programme_plan (
    version   integer     not null primary key,
    start     date        not null,
    edits     text        not null, -- by milestone, JSON
    note      text        not null, -- why
    edited_by text        not null,
    edited_at timestamptz not null
);

create function programme_plan_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a version of the programme is never changed';
end
$$;

create trigger programme_plan_append_only
    before update or delete or truncate on programme_plan
    for each statement execute function programme_plan_is_append_only();

-- What was told of the milestones, only added to.
create table milestone_told (
    milestone  text        not null,
    revision   bigint      not null,
    telling    text        not null,
    due_before date        not null,
    reached_at timestamptz,
    told_at    timestamptz not null,
    primary key (milestone, revision)
);

-- A milestone is shown by the first event of a type.
create index evidence_type on evidence (type, time);
