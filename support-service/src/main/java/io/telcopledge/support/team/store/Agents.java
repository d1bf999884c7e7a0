package io.telcopledge.support.team.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.team.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The agents that the service was told of. */
@ApplicationScoped
public class Agents {

    private static final String MANY = """
            select agent_ref, team, supervisor_ref, version from agent where agent_ref = any(cast(?1 as text[]))
            """;

    private static final String LIST = """
            select agent_ref, team, supervisor_ref, version from agent
            where agent_ref > ?1 and (cast(?2 as text) is null or team = ?2)
            order by agent_ref limit ?3
            """;

    private static final String LED_BY = """
            select agent_ref, team, supervisor_ref, version from agent
            where supervisor_ref = ?1 and agent_ref > ?2
            order by agent_ref limit ?3
            """;

    private static final String ADD = """
            insert into agent (agent_ref, team, supervisor_ref, version) values (?1, ?2, cast(?3 as text), 1)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update agent set team = ?2, supervisor_ref = cast(?3 as text), version = version + 1
            where agent_ref = ?1 and version = ?4
            """;

    /** Those of some references that have a row, by reference: one statement for however many. */
    public Uni<Map<String, Agent>> of(Mutiny.Session session, Collection<String> refs) {
        if (refs.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(MANY, Object[].class)
                .setParameter(1, refs.stream().distinct().toArray(String[]::new))
                .getResultList()
                .map(rows -> {
                    Map<String, Agent> agents = new TreeMap<>();
                    rows.stream().map(Agents::read).forEach(agent -> agents.put(agent.agentRef(), agent));
                    return agents;
                });
    }

    /** One agent. */
    public Uni<Optional<Agent>> find(Mutiny.Session session, String ref) {
        return of(session, List.of(ref)).map(found -> Optional.ofNullable(found.get(ref)));
    }

    /** A page of all agents or of one team, in the order of their references; the cursor holds the last. */
    public Uni<Page<Agent>> list(Mutiny.Session session, Optional<String> team, Optional<Cursor> after, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter(1, after.map(cursor -> cursor.text(0)).orElse(""))
                .setParameter(2, team.orElse(null))
                .setParameter(3, limit + 1)
                .getResultList()
                .map(rows -> page(rows, limit));
    }

    /** A page of the agents whom somebody leads, in the order of their references; the cursor holds the last. */
    public Uni<Page<Agent>> ledBy(Mutiny.Session session, String supervisorRef, Optional<Cursor> after, int limit) {
        return session.createNativeQuery(LED_BY, Object[].class)
                .setParameter(1, supervisorRef)
                .setParameter(2, after.map(cursor -> cursor.text(0)).orElse(""))
                .setParameter(3, limit + 1)
                .getResultList()
                .map(rows -> page(rows, limit));
    }

    /**
     * Writes an agent: a new one with version 1, or the successor of the version before.
     *
     * @return whether it was written; false when somebody else was quicker
     */
    public Uni<Boolean> write(Mutiny.Session session, Agent agent) {
        Mutiny.Query<?> query = session.createNativeQuery(agent.version() == 1 ? ADD : CHANGE)
                .setParameter(1, agent.agentRef())
                .setParameter(2, agent.team())
                .setParameter(3, agent.supervisorRef());
        if (agent.version() > 1) {
            query.setParameter(4, agent.version() - 1);
        }
        return query.executeUpdate().map(rows -> rows == 1);
    }

    private static Page<Agent> page(List<Object[]> rows, int limit) {
        return Page.of(rows.stream().map(Agents::read).toList(), limit, agent -> Cursor.of(agent.agentRef()));
    }

    private static Agent read(Object[] row) {
        return new Agent((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }
}
