-- How the clocks of a day stand, so that nobody counts them: whoever writes clocks appends the difference, the sweeper
-- folds it in, a read adds both. No row is written by two transactions at once.
create table sla_tally (
    clock text not null,
    -- On which the clocks started, in the operator's zone.
    day date not null,
    started bigint not null,
    met bigint not null,
    breached bigint not null,
    running bigint not null,
    cancelled bigint not null,
    at_risk bigint not null,
    primary key (clock, day)
);

create table sla_tally_delta (
    id bigint generated always as identity primary key,
    clock text not null,
    day date not null,
    started bigint not null,
    met bigint not null,
    breached bigint not null,
    running bigint not null,
    cancelled bigint not null,
    at_risk bigint not null
);

-- What was there before, by the days of the zone that is the default.
insert into sla_tally
select clock, cast(started_at at time zone 'Asia/Shanghai' as date), count(*),
  count(*) filter (where state = 'MET'), count(*) filter (where state = 'BREACHED'),
  count(*) filter (where state = 'RUNNING'), count(*) filter (where state = 'CANCELLED'),
  count(*) filter (where state = 'RUNNING' and announced_percent > 0)
from sla_clock group by 1, 2;
