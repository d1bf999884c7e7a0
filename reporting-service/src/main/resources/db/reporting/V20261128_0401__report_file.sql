-- The files of sealed reports, as they were first written: a later version of the service does not write them otherwise.
create table report_file (
    quarter    text        not null,
    revision   integer     not null,
    format     text        not null,
    language   text        not null,
    writer     text        not null, -- its version
    content    bytea       not null,
    written_at timestamptz not null,
    primary key (quarter, revision, format, language, writer),
    foreign key (quarter, revision) references sealed_report
);

create trigger report_file_append_only
    before update or delete or truncate on report_file
    for each statement execute function sealing_is_append_only();
