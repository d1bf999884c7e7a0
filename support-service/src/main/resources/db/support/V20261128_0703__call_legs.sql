-- A transferred call counts once among all calls, and in each queue that it waited in. Intervals of calls stay as they are;
-- beside them are those by legs, which hold the difference that transferred calls make to a queue: they are empty where no
-- call is transferred, and may be negative.
alter table call add column legs text;

alter table hotline_partial add column legs boolean not null default false;
alter table hotline_partial drop constraint hotline_partial_pkey;
alter table hotline_partial add primary key (interval_start, queue, skill, legs, partition);
drop index hotline_partial_dirty;
create index hotline_partial_dirty on hotline_partial (interval_start, queue, skill, legs) where dirty;

alter table hotline_interval add column legs boolean not null default false;
alter table hotline_interval drop constraint hotline_interval_pkey;
alter table hotline_interval add primary key (interval_start, queue, skill, legs);
