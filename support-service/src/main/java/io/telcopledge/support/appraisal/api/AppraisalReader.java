package io.telcopledge.support.appraisal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.Closing;
import io.telcopledge.support.appraisal.Evidence;
import io.telcopledge.support.appraisal.store.AgentQuarters;
import io.telcopledge.support.team.Agent;
import io.telcopledge.support.team.store.Agents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads appraisals for who may see them: the agent and who leads them. To others there is no such agent. */
@ApplicationScoped
public class AppraisalReader {

    private final Agents agents;
    private final AgentQuarters quarters;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public AppraisalReader(Agents agents, AgentQuarters quarters, Caller caller, OperatorTime time) {
        this.agents = agents;
        this.quarters = quarters;
        this.caller = caller;
        this.time = time;
    }

    /** One agent's. */
    public Uni<AppraisalView> one(Mutiny.Session session, String agentRef, Quarter quarter) {
        String me = caller.staffRef();
        boolean own = caller.is(Roles.AGENT) && me.equals(agentRef);
        boolean leader = caller.is(Roles.SUPERVISOR);
        return agents.find(session, agentRef).chain(agent -> {
            if (!own && !(leader && agent.filter(one -> one.isSupervisedBy(me)).isPresent())) {
                throw Refusal.notFound("agent");
            }
            return quarters.of(session, List.of(agentRef), quarter)
                    .map(found -> AppraisalView.of(
                            agentRef,
                            agent.map(Agent::team).orElse(null),
                            quarter,
                            isClosed(quarter),
                            found.getOrDefault(agentRef, Evidence.NONE)));
        });
    }

    /** The caller's people. */
    public Uni<Page<AppraisalView>> team(Mutiny.Session session, Quarter quarter, PageRequest request) {
        return agents.ledBy(session, caller.staffRef(), request.after(), request.limit())
                .chain(page -> quarters.of(
                                session,
                                page.items().stream().map(Agent::agentRef).toList(),
                                quarter)
                        .map(found -> page.map(agent -> AppraisalView.of(
                                agent.agentRef(),
                                agent.team(),
                                quarter,
                                isClosed(quarter),
                                found.getOrDefault(agent.agentRef(), Evidence.NONE)))));
    }

    private boolean isClosed(Quarter quarter) {
        return Closing.isClosed(quarter, time.now(), time.zone());
    }

    /** The current one where none is asked for. */
    public Quarter orCurrent(Optional<Quarter> asked) {
        return asked.orElseGet(time::currentQuarter);
    }
}
