-- All states of a complaint, what a fact says besides that it happened, and who has to look after it.
alter table complaint drop constraint complaint_state_check;
alter table complaint add constraint complaint_state_check check (
    state in ('OPENED', 'ACKNOWLEDGED', 'ANSWERED', 'RESOLVED', 'CLOSED', 'REOPENED', 'WITHDRAWN'));
alter table complaint
    add column since            timestamptz,
    add column acknowledged_at  timestamptz,
    add column last_answered_at timestamptz,
    add column closed_at        timestamptz,
    add column reopened_at      timestamptz,
    add column reopenings       integer not null default 0,
    add column withdrawn_at     timestamptz,
    add column paused_at        timestamptz,
    add column agent            text,
    add column team             text,
    add column level            text    not null default 'AGENT'
        check (level in ('AGENT', 'SUPERVISOR', 'DEPARTMENT', 'GENERAL_MANAGEMENT')),
    add column escalated_at     timestamptz,
    -- The length of the history: what a change is of.
    add column version          bigint  not null default 0;

alter table complaint_history drop constraint complaint_history_kind_check;
alter table complaint_history add constraint complaint_history_kind_check check (
    kind in ('FILED', 'RECLASSIFIED', 'CORRECTED', 'ASSIGNED', 'ESCALATED', 'PAUSED', 'RESUMED', 'ACKNOWLEDGED', 'ANSWERED',
             'RESOLVED', 'CLOSED', 'REOPENED', 'WITHDRAWN'));
alter table complaint_history
    add column complexity text,
    add column category   text,
    add column region     text,
    add column agent      text,
    add column team       text,
    add column level      text;

update complaint c set
    since = coalesce(c.resolved_at, c.answered_at, c.opened_at),
    last_answered_at = c.answered_at,
    version = (select count(*) from complaint_history h where h.complaint_id = c.id);
alter table complaint alter column since set not null;

-- What a filing said is needed once it can be corrected.
update complaint_history h set complexity = c.complexity, category = c.category, region = c.region
from complaint c where c.id = h.complaint_id and h.kind = 'FILED';
