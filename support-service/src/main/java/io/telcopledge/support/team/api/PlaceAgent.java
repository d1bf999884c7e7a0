package io.telcopledge.support.team.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.team.Agent;
import io.telcopledge.support.team.store.Agents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Puts an agent into a team, by who may. */
@ApplicationScoped
public class PlaceAgent {

    private final Mutiny.SessionFactory sessions;
    private final Agents agents;
    private final Caller caller;

    @Inject
    public PlaceAgent(Mutiny.SessionFactory sessions, Agents agents, Caller caller) {
        this.sessions = sessions;
        this.agents = agents;
        this.caller = caller;
    }

    /** The agent as it is then; fails with a {@link Refusal}. */
    Uni<Agent> place(String ref, Place place, @Nullable String ifMatch) {
        boolean anyTeam = caller.is(Roles.MANAGER);
        String by = caller.staffRef();
        return sessions.withTransaction(session -> agents.find(session, ref)
                .map(before -> {
                    before.ifPresent(known -> permit(known, anyTeam, by, ifMatch));
                    return next(ref, place, before);
                })
                .call(agent -> agents.write(session, agent).invoke(written -> {
                    if (!written) {
                        throw Refusal.of(412, "precondition-failed", "It changed in the meantime.");
                    }
                })));
    }

    private static void permit(Agent known, boolean anyTeam, String by, @Nullable String ifMatch) {
        if (!anyTeam && !known.mayBeMovedBy(by)) {
            throw Refusal.forbidden("Another supervisor leads this agent.");
        }
        new Version(known.version()).demand(ifMatch);
    }

    private static Agent next(String ref, Place place, Optional<Agent> before) {
        String team = place.team();
        if (team == null) {
            throw Refusal.invalid("team", "is required");
        }
        try {
            return new Agent(
                    ref, team, place.supervisorRef(), before.map(Agent::version).orElse(0L) + 1);
        } catch (InvalidEvent refused) {
            String message = String.valueOf(refused.getMessage());
            throw Refusal.invalid(refused.field(), message.substring(message.indexOf(": ") + 2));
        }
    }
}
