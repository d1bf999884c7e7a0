package io.telcopledge.support.team.api;

import io.telcopledge.support.team.Agent;
import org.jspecify.annotations.Nullable;

/** An agent as shown; the version is in the entity tag. */
public record AgentView(
        String agentRef, String team, @Nullable String supervisorRef, long version) {

    static AgentView of(Agent agent) {
        return new AgentView(agent.agentRef(), agent.team(), agent.supervisorRef(), agent.version());
    }
}
