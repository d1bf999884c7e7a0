-- That a policy ended at an instant, and whether the clocks that ran then were cancelled.
create table policy_retirement (
    policy     text        not null,
    retired_at timestamptz not null,
    definition jsonb       not null,
    primary key (policy, retired_at)
);
