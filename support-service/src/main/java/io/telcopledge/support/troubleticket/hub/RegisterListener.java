package io.telcopledge.support.troubleticket.hub;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Registers listeners and shows them, to who registered them. */
@ApplicationScoped
public class RegisterListener {

    private static final int LONGEST_QUERY = 1_000;

    private final Mutiny.SessionFactory sessions;
    private final Listeners listeners;
    private final Notifications notifications;
    private final Post post;
    private final OperatorTime time;
    private final HubConfig config;

    @Inject
    public RegisterListener(
            Mutiny.SessionFactory sessions,
            Listeners listeners,
            Notifications notifications,
            Post post,
            OperatorTime time,
            HubConfig config) {
        this.sessions = sessions;
        this.listeners = listeners;
        this.notifications = notifications;
        this.post = post;
        this.time = time;
        this.config = config;
    }

    Uni<Listener> register(Subscription subscription, String owner) {
        if (subscription.id() != null) {
            throw Refusal.invalid("id", "is given by the server");
        }
        String query = subscription.query() == null ? "" : subscription.query();
        if (query.length() > LONGEST_QUERY || EventQuery.parse(query).isEmpty()) {
            throw Refusal.invalid(
                    "query", "must be conditions such as eventType=TroubleTicketCreateEvent&severity=Major");
        }
        Listener listener = new Listener(
                Uuid7.at(time.now()), callback(subscription.callback()), query, owner, time.now(), 0, "", null, null);
        return sessions.withTransaction(session -> listeners
                .lock(session, owner)
                .chain(() -> listeners.of(session, owner))
                .chain(known -> {
                    if (known.size() >= config.mostListeners()) {
                        throw Refusal.conflict(
                                "too-many-listeners", "A caller may have " + config.mostListeners() + " listeners.");
                    }
                    return listeners.add(session, listener).replaceWith(listener);
                }));
    }

    Uni<Void> unregister(UUID id, String owner) {
        return sessions.withTransaction(session -> listeners.remove(session, id, owner))
                .invoke(removed -> {
                    if (!removed) {
                        throw Refusal.notFound("listener");
                    }
                })
                .replaceWithVoid();
    }

    Uni<List<ListenerView>> of(String owner) {
        return sessions.withSession(session -> listeners
                .of(session, owner)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(listener -> notifications
                                .waiting(session, listener.id())
                                .map(waiting -> ListenerView.of(listener, waiting)))
                        .collect()
                        .asList()));
    }

    private String callback(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw Refusal.invalid("callback", "is required");
        }
        try {
            URI uri = new URI(text);
            post.rules().refusal(uri).ifPresent(reason -> {
                throw Refusal.invalid("callback", reason);
            });
            return text;
        } catch (URISyntaxException noUri) {
            throw Refusal.invalid("callback", "must be a URL");
        }
    }
}
