-- Who has signed in to the pages. The cookie has a secret of which only the hash is here, and the tokens are encrypted under
-- the client's secret: who reads this table can neither take a session over nor read a token.
create table page_session (
    id bytea primary key,
    id_token text not null,
    access_token text,
    refresh_token text,
    access_expires_in bigint,
    scope text,
    expires_at timestamptz not null
);

create index page_session_expires on page_session (expires_at);
