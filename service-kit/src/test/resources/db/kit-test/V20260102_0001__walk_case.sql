create table walk_case (
    case_id     text primary key,
    opened_at   timestamptz,
    answered_at timestamptz,
    events      int not null
);
