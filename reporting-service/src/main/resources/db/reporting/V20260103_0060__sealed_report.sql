-- What a department says of a quarter, in versions: the newest is in effect, none is ever changed.
create table report_narrative (
    quarter    text        not null,
    department text        not null,
    version    integer     not null,
    causes_zh  text        not null,
    causes_en  text        not null,
    remedies_zh text       not null,
    remedies_en text       not null,
    author     text        not null,
    written_at timestamptz not null,
    primary key (quarter, department, version)
);

-- The public halves of all keys that ever signed; a rotation adds one.
create table report_key (
    key_id  text        primary key,
    jwk     text        not null,
    used_at timestamptz not null
);

-- Sealed reports, for ever: report is the canonical JSON that was published, seal its signed manifest (a compact JWS),
-- commitments the file that the figures were computed by.
create table sealed_report (
    quarter     text        not null,
    revision    integer     not null,
    report      text        not null,
    seal        text        not null,
    key_id      text        not null references report_key,
    commitments text        not null,
    reason      text        not null,
    sealed_by   text        not null,
    sealed_at   timestamptz not null,
    primary key (quarter, revision)
);

create function sealing_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger report_narrative_append_only
    before update or delete or truncate on report_narrative
    for each statement execute function sealing_is_append_only();
create trigger report_key_append_only
    before update or delete or truncate on report_key
    for each statement execute function sealing_is_append_only();
create trigger sealed_report_append_only
    before update or delete or truncate on sealed_report
    for each statement execute function sealing_is_append_only();

-- Sealed quarters whose evidence says otherwise by now; found in rounds, gone with the restatement.
create table restatement_due (
    quarter  text        primary key,
    found_at timestamptz not null
);
