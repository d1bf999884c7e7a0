-- What a model made of a complaint's words when it came in, as far as it was sure.
create table complaint_suggestion (
    complaint_id          uuid primary key,
    category              text,
    category_confidence   double precision,
    department            text,
    department_confidence double precision,
    complexity            text,
    complexity_confidence double precision,
    model                 text        not null,
    suggested_at          timestamptz not null
);

-- What people said it is about. Rows are only added: the highest revision holds. The words stay where they are, under
-- their person's key.
create table complaint_classification (
    id            uuid primary key,
    complaint_id  uuid        not null,
    revision      bigint      not null,
    category      text        not null,
    department    text        not null,
    complexity    text,
    classified_by text        not null,
    classified_at timestamptz not null,
    unique (complaint_id, revision)
);

-- Training reads them in the order in which they were made.
create index complaint_classification_in_time on complaint_classification (classified_at, id);
