package io.telcopledge.support.appraisal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.CallCounts;
import io.telcopledge.support.appraisal.Evidence;
import io.telcopledge.support.appraisal.PromiseCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is counted of agents in a quarter; never read from calls. */
@ApplicationScoped
public class AgentQuarters {

    private final AgentDayTable days;
    private final PromiseTable promises;
    private final OperatorTime time;

    @Inject
    public AgentQuarters(AgentDayTable days, PromiseTable promises, OperatorTime time) {
        this.days = days;
        this.promises = promises;
        this.time = time;
    }

    /** The evidence on each of some agents: two statements, however many they are. */
    public Uni<Map<String, Evidence>> of(Mutiny.Session session, Collection<String> agents, Quarter quarter) {
        Instant from = quarter.start(time.zone());
        Instant to = quarter.end(time.zone());
        return days.sum(session, agents, time.dayOf(from), time.dayOf(to))
                .chain(calls -> promises.fulfilled(session, agents, from, to).map(kept -> {
                    Map<String, Evidence> all = new TreeMap<>();
                    agents.forEach(agent -> all.put(
                            agent,
                            new Evidence(
                                    calls.getOrDefault(agent, CallCounts.NONE),
                                    kept.getOrDefault(agent, PromiseCounts.NONE))));
                    return all;
                }));
    }
}
