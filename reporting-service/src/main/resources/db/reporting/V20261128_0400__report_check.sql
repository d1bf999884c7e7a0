-- Checks of sealed revisions: one is asked for, under way or done; what the last one found is kept. Only progress and
-- findings change here, so that whoever asks is answered without that anything is computed.
create table report_check (
    quarter    text        not null,
    revision   integer     not null,
    asked_at   timestamptz not null,
    open       boolean     not null default true,
    read       bigint      not null default 0, -- events of evidence, of the check that is open
    of         bigint      not null default 0, -- as many as it will read; 0 while it has not begun
    checks     text        not null default '', -- JSON, what the last one found
    checked_at timestamptz,
    primary key (quarter, revision)
);

create index report_check_open on report_check (asked_at) where open;
