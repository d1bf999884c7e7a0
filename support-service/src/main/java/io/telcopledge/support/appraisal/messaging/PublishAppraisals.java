package io.telcopledge.support.appraisal.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.Closing;
import io.telcopledge.support.appraisal.store.AgentQuarters;
import io.telcopledge.support.appraisal.store.DueQuarters;
import io.telcopledge.support.appraisal.store.PublishedAppraisals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.hibernate.reactive.mutiny.Mutiny;

/** Publishes agents' quarters that are closed and not published as they are now, each with its next revision. */
@ApplicationScoped
public class PublishAppraisals {

    private static final String TOPIC = "support.events";

    /** Any number that no other lock of this database has: one replica publishes at a time. */
    private static final long LOCK = 7_307_200_153L;

    private final DueQuarters due;
    private final AgentQuarters quarters;
    private final PublishedAppraisals published;
    private final Outbox outbox;
    private final OperatorTime time;

    @Inject
    public PublishAppraisals(
            DueQuarters due, AgentQuarters quarters, PublishedAppraisals published, Outbox outbox, OperatorTime time) {
        this.due = due;
        this.quarters = quarters;
        this.published = published;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Publishes what is due; does nothing while another replica does.
     *
     * @return how many quarters of agents were published
     */
    public Uni<Integer> publish(Mutiny.Session session) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult()
                .chain(mine -> mine ? publishAll(session) : Uni.createFrom().item(0));
    }

    private Uni<Integer> publishAll(Mutiny.Session session) {
        Instant now = time.now();
        return due.notice(session, now)
                .chain(() -> due.before(session, Closing.firstOpen(now, time.zone())))
                .chain(found -> publish(session, found, now));
    }

    private Uni<Integer> publish(Mutiny.Session session, SortedMap<Quarter, SortedSet<String>> found, Instant now) {
        Uni<Integer> done = Uni.createFrom().item(0);
        for (Map.Entry<Quarter, SortedSet<String>> agents : found.entrySet()) {
            done = done.chain(count ->
                    publish(session, agents.getKey(), agents.getValue(), now).map(more -> count + more));
        }
        return done;
    }

    private Uni<Integer> publish(Mutiny.Session session, Quarter quarter, SortedSet<String> agents, Instant now) {
        // Taken off the list first: what is committed after that is read below, or stays on it.
        return due.done(session, quarter, agents)
                .chain(() -> quarters.of(session, agents, quarter))
                .chain(evidence -> published.revise(session, quarter, evidence))
                .chain(revised -> {
                    List<OutgoingEvent> events = revised.stream()
                            .map(event -> OutgoingEvent.of(TOPIC, event, now, event.revision()))
                            .toList();
                    return outbox.append(session, events).replaceWith(events.size());
                });
    }
}
