-- When the next public promise of a complaint is due that is neither kept nor dropped: what a desk works by.
alter table complaint add column due_at timestamptz;
update complaint set due_at = case
    when answered_at is null and resolved_at is null then opened_at + interval '24 hours'
    when complexity = 'COMPLEX' and resolved_at is null then opened_at + interval '48 hours' end
where outcome_reported;
create index complaint_by_urgency on complaint (due_at, id) where due_at is not null;
create index complaint_of_team on complaint (team, opened_at desc, id desc) where team is not null;
create index complaint_of_agent on complaint (agent, opened_at desc, id desc) where agent is not null;

-- Settled complaints are not what desks list by state.
drop index complaint_in_state;
create index complaint_in_state on complaint (state, opened_at desc, id desc)
    where state not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');
