-- Intervals are of a queue and a skill ('' where none was told), and count what the service level, abandonment, talk time
-- and percentiles need.
alter table call add column skill text;

-- From when on which thresholds count. Only ever added to: what was counted keeps those that it was counted with.
create table hotline_threshold (
    in_force_from        timestamptz primary key,
    service_level_millis bigint not null,
    short_abandon_millis bigint not null
);

insert into hotline_threshold values ('1000-01-01T00:00:00Z', 20000, 20000);

-- A sketch is an array of pairs (bucket, count) in the order of the buckets. Its sum leaves out what cancels.
create function sketch_sum(one integer[], other integer[]) returns integer[]
    language sql immutable parallel safe
    as $$
        select case when one = '{}' then other when other = '{}' then one else (
            select coalesce(array_agg(array[bucket, n] order by bucket), '{}')
            from (select bucket, cast(sum(n) as integer) as n
                  from (select one[place][1] as bucket, one[place][2] as n from generate_subscripts(one, 1) place
                        union all
                        select other[place][1], other[place][2] from generate_subscripts(other, 1) place) as pairs
                  group by bucket having sum(n) <> 0) as kept) end
    $$;

create aggregate sketch_total(integer[]) (sfunc = sketch_sum, stype = integer[], initcond = '{}');

alter table hotline_partial
    add column skill                text      not null default '',
    add column within_service_level bigint    not null default 0,
    add column abandoned_short      bigint    not null default 0,
    add column abandoned_unknown    bigint    not null default 0,
    add column abandoned_millis     bigint    not null default 0,
    add column talked               bigint    not null default 0,
    add column talk_millis          bigint    not null default 0,
    add column answered_waits       integer[] not null default '{}',
    add column abandoned_waits      integer[] not null default '{}';
alter table hotline_partial drop constraint hotline_partial_pkey;
alter table hotline_partial add primary key (interval_start, queue, skill, partition);
drop index hotline_partial_dirty;
create index hotline_partial_dirty on hotline_partial (interval_start, queue, skill) where dirty;

alter table hotline_interval
    add column skill                text      not null default '',
    add column within_service_level bigint    not null default 0,
    add column abandoned_short      bigint    not null default 0,
    add column abandoned_unknown    bigint    not null default 0,
    add column abandoned_millis     bigint    not null default 0,
    add column talked               bigint    not null default 0,
    add column talk_millis          bigint    not null default 0,
    add column answered_waits       integer[] not null default '{}',
    add column abandoned_waits      integer[] not null default '{}';
alter table hotline_interval drop constraint hotline_interval_pkey;
alter table hotline_interval add primary key (interval_start, queue, skill);

-- What was counted before gets the new counts from the calls themselves. A partition's share of them is not known and
-- does not matter: only the sum of an interval's partials does.
with told as (
    select to_timestamp(floor(extract(epoch from offered_at) / 900) * 900) as interval_start, queue, answered,
        wait_millis, talk_millis,
        case when wait_millis = 0 then -1
             else cast(ceil(ln(cast(wait_millis as double precision)) / ln(1.01 / 0.99::double precision)) as integer)
        end as bucket
    from call where answered is not null
), buckets as (
    select interval_start, queue, answered, array_agg(array[bucket, n] order by bucket) as waits
    from (select interval_start, queue, answered, bucket, cast(count(*) as integer) as n
          from told where wait_millis is not null group by 1, 2, 3, 4) as counted
    group by 1, 2, 3
), sums as (
    select interval_start, queue,
        count(*) filter (where answered and wait_millis <= 20000) as within_service_level,
        count(*) filter (where not answered and wait_millis <= 20000) as abandoned_short,
        count(*) filter (where not answered and wait_millis is null) as abandoned_unknown,
        coalesce(sum(wait_millis) filter (where not answered), 0) as abandoned_millis,
        count(*) filter (where answered and talk_millis is not null) as talked,
        coalesce(sum(talk_millis) filter (where answered), 0) as talk_millis
    from told group by 1, 2
)
update hotline_partial p set
    within_service_level = s.within_service_level, abandoned_short = s.abandoned_short,
    abandoned_unknown = s.abandoned_unknown, abandoned_millis = s.abandoned_millis, talked = s.talked,
    talk_millis = s.talk_millis,
    answered_waits = coalesce((select b.waits from buckets b
        where b.interval_start = s.interval_start and b.queue = s.queue and b.answered), '{}'),
    abandoned_waits = coalesce((select b.waits from buckets b
        where b.interval_start = s.interval_start and b.queue = s.queue and not b.answered), '{}'),
    dirty = true
from sums s
where p.interval_start = s.interval_start and p.queue = s.queue
    and p.partition = (select min(q.partition) from hotline_partial q
                       where q.interval_start = p.interval_start and q.queue = p.queue);

-- Records of the switch that cannot be so, by the operator's day on which they were refused.
create table hotline_refused (
    day    date   not null,
    source text   not null,
    reason text   not null,
    count  bigint not null,
    primary key (day, source, reason)
);
