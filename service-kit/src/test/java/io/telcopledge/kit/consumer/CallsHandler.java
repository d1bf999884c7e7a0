package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Notes each call as one row, so that a repeat shows as a second one. */
final class CallsHandler implements EventHandler {

    private static final String NOTE =
            "insert into kit_effect (consumer, call_id, at_partition, at_offset) values (?1, ?2, ?3, ?4)";

    private final String group;
    private final Set<String> topics;

    /** A failure for an event, or null. Throws in the transaction, after the rows of earlier events. */
    volatile Function<CallAnswered, @Nullable RuntimeException> failing = call -> null;

    /** A refusal of an event, or null. */
    volatile Function<CallAnswered, @Nullable String> refusing = call -> null;

    /** Where to echo the calls to, if anywhere. */
    volatile @Nullable Outbox outbox;

    volatile String echoTopic = "";

    CallsHandler(String group, Set<String> topics) {
        this.group = group;
        this.topics = topics;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(CallAnswered.class);
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Received event : batch.events()) {
            all = all.chain(() -> note(batch, event));
        }
        return all;
    }

    private Uni<Void> note(Batch batch, Received event) {
        CallAnswered call = (CallAnswered) event.data();
        RuntimeException failure = failing.apply(call);
        if (failure != null) {
            return Uni.createFrom().failure(failure);
        }
        String refusal = refusing.apply(call);
        if (refusal != null) {
            batch.refuse(event, refusal);
            return Uni.createFrom().voidItem();
        }
        return insert(batch.session(), event, call).chain(() -> echo(batch.session(), event));
    }

    private Uni<Void> echo(Mutiny.Session session, Received event) {
        Outbox out = outbox;
        return out == null
                ? Uni.createFrom().voidItem()
                : out.append(
                        session,
                        List.of(OutgoingEvent.of(
                                echoTopic, event.data(), event.envelope().time(), 1)));
    }

    private Uni<Integer> insert(Mutiny.Session session, Received event, CallAnswered call) {
        return session.createNativeQuery(NOTE)
                .setParameter(1, group)
                .setParameter(2, call.callId())
                .setParameter(3, event.position().partition())
                .setParameter(4, event.position().offset())
                .executeUpdate();
    }
}
