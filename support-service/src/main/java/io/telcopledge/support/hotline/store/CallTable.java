package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;

/** The calls' rows: one statement to read those of a batch, one to add, one to change, whatever their number. */
@ApplicationScoped
public class CallTable {

    private static final String VALUES = """
            unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as text[]),
                cast(?5 as bigint[]), cast(?6 as bigint[]), cast(?7 as text[]), cast(?8 as bigint[]),
                cast(?9 as text[]), cast(?10 as bigint[]), cast(?11 as bigint[]), cast(?12 as bigint[]),
                cast(?13 as bigint[]), cast(?14 as bigint[]), cast(?15 as text[]), cast(?16 as text[]))
            as n (source, call_id, answered, queue, offered, wait_millis, agent_ref, talk_millis, topic, resolved,
                revision, rating, rated, rating_revision, skill, legs)
            """;

    private static final String INSERT = """
            insert into call (source, call_id, answered, queue, offered_at, wait_millis, agent_ref, talk_millis,
                topic, resolved, revision, rating, rated_at, rating_revision, skill, legs)
            select n.source, n.call_id, n.answered = 1, n.queue,
                timestamptz 'epoch' + n.offered * interval '1 microsecond', n.wait_millis, n.agent_ref,
                n.talk_millis, n.topic, n.resolved = 1, n.revision, n.rating,
                timestamptz 'epoch' + n.rated * interval '1 microsecond', n.rating_revision, n.skill, n.legs
            from %s
            on conflict do nothing
            """.formatted(VALUES);

    private static final String UPDATE = """
            update call set answered = n.answered = 1, queue = n.queue,
                offered_at = timestamptz 'epoch' + n.offered * interval '1 microsecond',
                wait_millis = n.wait_millis, agent_ref = n.agent_ref, talk_millis = n.talk_millis,
                topic = n.topic, resolved = n.resolved = 1, revision = n.revision, rating = n.rating,
                rated_at = timestamptz 'epoch' + n.rated * interval '1 microsecond',
                rating_revision = n.rating_revision, skill = n.skill, legs = n.legs
            from %s
            where call.source = n.source and call.call_id = n.call_id
            """.formatted(VALUES);

    private static final String SELECT = """
            select c.source, c.call_id, case when c.answered then 1 when not c.answered then 0 end, c.queue,
                cast(extract(epoch from c.offered_at) * 1000000 as bigint), c.wait_millis, c.agent_ref,
                c.talk_millis, c.topic, case when c.resolved then 1 when not c.resolved then 0 end, c.revision,
                cast(c.rating as integer), cast(extract(epoch from c.rated_at) * 1000000 as bigint),
                c.rating_revision, c.skill, c.legs
            from unnest(cast(?1 as text[]), cast(?2 as text[])) as k (source, call_id)
            join call c on c.source = k.source and c.call_id = k.call_id
            order by c.source, c.call_id for update of c
            """;

    /** The stored ones of some calls, locked in the order of their keys. */
    public Uni<List<Call>> forUpdate(Mutiny.Session session, Collection<CallKey> keys) {
        TreeSet<CallKey> sorted = new TreeSet<>(keys);
        return session.createNativeQuery(SELECT, Object[].class)
                .setParameter(1, sorted.stream().map(CallKey::source).toArray(String[]::new))
                .setParameter(2, sorted.stream().map(CallKey::callId).toArray(String[]::new))
                .getResultList()
                .map(rows -> rows.stream().map(CallRow::read).toList());
    }

    /**
     * Stores calls.
     *
     * @param changed in the order of their keys
     * @param stored those that have a row
     */
    public Uni<Void> store(Mutiny.Session session, List<Call> changed, Set<CallKey> stored) {
        List<Call> known =
                changed.stream().filter(call -> stored.contains(call.key())).toList();
        List<Call> added =
                changed.stream().filter(call -> !stored.contains(call.key())).toList();
        return write(session, INSERT, added)
                .invoke(rows -> {
                    if (rows != added.size()) {
                        // Told at the same time through another partition: the difference was formed without it.
                        throw new CallToldTwice();
                    }
                })
                .chain(() -> write(session, UPDATE, known))
                .replaceWithVoid();
    }

    private static Uni<Integer> write(Mutiny.Session session, String sql, List<Call> calls) {
        return calls.isEmpty()
                ? Uni.createFrom().item(0)
                : CallRow.bind(session.createNativeQuery(sql), calls).executeUpdate();
    }
}
