package io.telcopledge.support.appraisal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.appraisal.AgentDay;
import io.telcopledge.support.appraisal.CallCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of agents' days: a batch adds its differences in one statement, a quarter is summed from its days. */
@ApplicationScoped
public class AgentDayTable {

    private static final int FIRST_COUNT = 4;

    private static final String ADD = """
            insert into agent_day as d (agent_ref, day, partition, %s, dirty)
            select n.agent_ref, date '1970-01-01' + cast(n.day as integer), ?3, %s, true
            from unnest(cast(?1 as text[]), cast(?2 as bigint[]), %s) as n (agent_ref, day, %s)
            on conflict (agent_ref, day, partition) do update set %s, dirty = true
            """.formatted(
                    CallColumns.each("%s"),
                    CallColumns.each("n.%s"),
                    IntStream.range(0, CallColumns.NAMES.size())
                            .mapToObj(i -> "cast(?" + (FIRST_COUNT + i) + " as bigint[])")
                            .collect(Collectors.joining(", ")),
                    CallColumns.each("%s"),
                    CallColumns.each("%s = d.%s + excluded.%s"));

    private static final String SUM = """
            select agent_ref, %s from agent_day
            where agent_ref = any (cast(?1 as text[])) and day >= ?2 and day < ?3
            group by agent_ref
            """.formatted(CallColumns.each("cast(sum(%s) as bigint)"));

    /** @param differences in the order of their days, in which rows are locked everywhere */
    public Uni<Void> add(Mutiny.Session session, SortedMap<AgentDay, CallCounts> differences, int partition) {
        if (differences.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<AgentDay> days = List.copyOf(differences.keySet());
        List<CallCounts> counts = List.copyOf(differences.values());
        Mutiny.Query<?> query = session.createNativeQuery(ADD)
                .setParameter(1, days.stream().map(AgentDay::agentRef).toArray(String[]::new))
                .setParameter(2, numbers(days, day -> day.day().toEpochDay()))
                .setParameter(3, partition);
        for (int i = 0; i < CallColumns.VALUES.size(); i++) {
            query.setParameter(FIRST_COUNT + i, numbers(counts, CallColumns.VALUES.get(i)));
        }
        return query.executeUpdate().replaceWithVoid();
    }

    /** What some agents' days from one to before another come to; an agent without a day is absent. */
    Uni<Map<String, CallCounts>> sum(Mutiny.Session session, Collection<String> agents, LocalDate from, LocalDate to) {
        return session.createNativeQuery(SUM, Object[].class)
                .setParameter(1, agents.toArray(String[]::new))
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .map(rows -> {
                    Map<String, CallCounts> sums = new TreeMap<>();
                    rows.forEach(row -> sums.put((String) row[0], CallColumns.read(row, 1)));
                    return sums;
                });
    }

    private static <T> Long[] numbers(List<T> things, ToLongFunction<T> part) {
        return things.stream().mapToLong(part).boxed().toArray(Long[]::new);
    }
}
