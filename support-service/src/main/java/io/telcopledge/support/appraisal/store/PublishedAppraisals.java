package io.telcopledge.support.appraisal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.support.AgentAppraised;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Agents' quarters as published: what is the same again is not published again. */
@ApplicationScoped
public class PublishedAppraisals {

    // Who was never published and did nothing is not; who was and turns out to have done nothing is.
    private static final String REVISE = """
            insert into agent_appraisal as a (agent_ref, quarter, counts, revision)
            select n.agent_ref, ?1, cast(n.counts as bigint[]), 1
            from unnest(cast(?2 as text[]), cast(?3 as text[])) as n (agent_ref, counts)
            where 0 < any (cast(n.counts as bigint[]))
                or exists (select from agent_appraisal k where k.agent_ref = n.agent_ref and k.quarter = ?1)
            on conflict (agent_ref, quarter) do update set counts = excluded.counts, revision = a.revision + 1
            where a.counts <> excluded.counts
            returning a.agent_ref, a.revision
            """;

    /** Stores what is different from before; gives the events that say so. */
    public Uni<List<AgentAppraised>> revise(Mutiny.Session session, Quarter quarter, Map<String, Evidence> evidence) {
        SortedMap<String, AgentAppraised> events = new TreeMap<>();
        evidence.forEach((agent, found) -> events.put(agent, found.event(agent, quarter, 1)));
        return session.createNativeQuery(REVISE, Object[].class)
                .setParameter(1, quarter.toString())
                .setParameter(2, events.keySet().toArray(String[]::new))
                .setParameter(
                        3,
                        events.values().stream()
                                .map(PublishedAppraisals::counts)
                                .toArray(String[]::new))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> event((String) row[0], ((Number) row[1]).longValue(), quarter, evidence))
                        .toList());
    }

    private static AgentAppraised event(String agent, long revision, Quarter quarter, Map<String, Evidence> evidence) {
        return evidence.getOrDefault(agent, Evidence.NONE).event(agent, quarter, revision);
    }

    private static String counts(AgentAppraised event) {
        return Stream.concat(
                        Stream.concat(Stream.of(event.callsAnswered()), event.ratings().stream()),
                        Stream.of(
                                event.outcomesKnown(),
                                event.resolved(),
                                event.callsTimed(),
                                event.talkMillis(),
                                event.promisesFulfilled(),
                                event.promisesKept()))
                .map(Object::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
