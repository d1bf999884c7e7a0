-- Complaints that came as feedback: where their words are, and the words once they were fetched, encrypted under the key
-- of "person". The history's line was written before, and is never rewritten.
create table complaint_referral (
    complaint_id uuid primary key,
    fact_id      uuid        not null,
    person       text        not null,
    text_ref     text        not null,
    state        text        not null check (state in ('AWAITED', 'FETCHED', 'GONE', 'UNUSABLE')),
    attempts     integer     not null,
    due_at       timestamptz not null,
    settled_at   timestamptz,
    words        bytea
);

create index complaint_referral_due on complaint_referral (due_at) where state = 'AWAITED';
