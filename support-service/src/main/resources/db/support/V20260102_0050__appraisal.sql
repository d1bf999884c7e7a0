-- What is counted of the calls that an agent answered on a day of the operator, as far as one Kafka partition brought
-- them: a row of its own for each, so that consumers do not wait for each other. A partial may be negative, where a
-- correction came through another partition; the sum is not.
create table agent_day (
    agent_ref        text collate "C" not null,
    day              date    not null,
    partition        integer not null,
    answered         bigint  not null,
    outcome_known    bigint  not null,
    resolved         bigint  not null,
    timed            bigint  not null,
    talk_millis      bigint  not null,
    rated_1          bigint  not null,
    rated_2          bigint  not null,
    rated_3          bigint  not null,
    rated_4          bigint  not null,
    rated_5          bigint  not null,
    rated_resolved   bigint  not null,
    rated_unresolved bigint  not null,
    -- Whether the agent's quarter is still to be published because of it.
    dirty            boolean not null,
    primary key (agent_ref, day, partition)
) with (fillfactor = 70);

create index agent_day_dirty on agent_day (day, agent_ref) where dirty;

-- Calls that were there before this table was: no partition brings -1.
insert into agent_day
select agent_ref, cast(offered_at at time zone '${zone}' as date), -1, count(*), count(resolved),
    count(*) filter (where resolved), count(talk_millis), coalesce(sum(talk_millis), 0),
    count(*) filter (where rating = 1), count(*) filter (where rating = 2), count(*) filter (where rating = 3),
    count(*) filter (where rating = 4), count(*) filter (where rating = 5),
    count(rating) filter (where resolved), count(rating) filter (where not resolved), true
from call where answered and agent_ref is not null
group by 1, 2;

-- An agent's quarter as it was published last. The counts are those of the event, in its order.
create table agent_appraisal (
    agent_ref text collate "C" not null,
    quarter   text     not null,
    counts    bigint[] not null,
    revision  bigint   not null,
    primary key (agent_ref, quarter)
);

-- Quarters that are to be published because of a complaint. Written by the publisher alone.
create table agent_quarter_due (
    agent_ref     text collate "C" not null,
    quarter_start date not null,
    primary key (agent_ref, quarter_start)
);

-- Up to which time of recording the publisher has looked at what was told of complaints.
create table appraisal_progress (
    one           boolean primary key check (one),
    recorded_until timestamptz not null
);

insert into appraisal_progress values (true, timestamptz 'epoch');

-- What an agent did to complaints; and what was told of complaints lately.
create index complaint_history_teller on complaint_history (told_by, happened_at) include (complaint_id)
    where told_by is not null;
create index complaint_history_recorded on complaint_history (recorded_at);

-- A supervisor's people.
create index agent_supervisor on agent (supervisor_ref, agent_ref) where supervisor_ref is not null;
