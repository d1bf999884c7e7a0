-- The call centre's agents: in which team each works, and who leads it. An agent that calls name and nobody told of has
-- no row.
create table agent (
    agent_ref      text collate "C" primary key,
    team           text   not null,
    supervisor_ref text,
    version        bigint not null
);

create index agent_team on agent (team, agent_ref);
