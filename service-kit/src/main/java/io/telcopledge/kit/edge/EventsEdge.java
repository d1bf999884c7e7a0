package io.telcopledge.kit.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Principals;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.limits.Requester;
import io.telcopledge.kit.limits.Workshop;
import io.telcopledge.kit.outbox.EncodedEvent;
import io.telcopledge.kit.outbox.EventTooLarge;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.problem.RateLimit;
import io.telcopledge.kit.problem.Refusal;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes events by HTTP: all of a request, or none and a problem that names what is wrong. */
@ApplicationScoped
public class EventsEdge {

    /** The media type of one event as JSON (CloudEvents 1.0, structured mode). */
    public static final String STRUCTURED = "application/cloudevents+json";

    /** The media type of a JSON array of events. */
    public static final String BATCHED = "application/cloudevents-batch+json";

    // Few read at a time, so that there is a processor for others; how much waits for them, the requests' seats bound.
    private static final Workshop.Size READERS = new Workshop.Size(2, 1_000, 1_000);

    private final Mutiny.SessionFactory sessions;
    private final Outbox outbox;
    private final EventReader reader;
    private final Principals principals;
    private final EdgeConfig config;
    private final Caller caller;
    private final Requester requester;
    private final Workshop readers;
    private final RateLimit limit;

    @Inject
    public EventsEdge(
            Mutiny.SessionFactory sessions,
            Outbox outbox,
            EventReader reader,
            Principals principals,
            EdgeConfig config,
            Caller caller,
            Requester requester,
            Vertx vertx) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.reader = reader;
        this.principals = principals;
        this.config = config;
        this.caller = caller;
        this.requester = requester;
        this.readers = new Workshop(vertx, "event-batches", READERS, Duration.ofSeconds(1));
        this.limit = new RateLimit(config.eventsPerSecond(), config.eventsAtOnce());
    }

    /**
     * Accepts the events of a request, which is durable once this returns.
     *
     * @param topics the inbound topics of the service; an event of another topic is refused
     * @return 202; fails with a {@link Refusal} otherwise, 429 where the caller brings too many
     */
    public Uni<Response> accept(HttpHeaders headers, byte[] body, Set<String> topics) {
        return readers.work(requester.name(), () -> read(headers, body, topics))
                .chain(events -> sessions.withTransaction(session -> outbox.appendEncoded(session, events)))
                .onFailure(EventTooLarge.class)
                .transform(tooLarge -> Refusal.tooLarge(String.valueOf(tooLarge.getMessage())))
                .map(done -> Response.accepted().build());
    }

    private List<EncodedEvent> read(HttpHeaders headers, byte[] body, Set<String> topics) {
        if (body.length > config.maxBytes()) {
            throw Refusal.tooLarge("A request may have " + config.maxBytes() + " bytes.");
        }
        EventRequest request =
                EventRequest.of(new EdgeTopics(TopicRegistry.PLATFORM, topics), principals, caller.subject());
        List<EncodedEvent> events = new ArrayList<>();
        List<ReceivedEvent> brought = RequestReader.read(headers, body, config.maxEvents());
        permit(brought.size());
        for (ReceivedEvent received : brought) {
            if (request.hasFewErrors()) {
                events.addAll(reader.read(received, request));
            }
        }
        request.refuse();
        return events;
    }

    /** Events that are refused afterwards count too: reading them is the work. */
    private void permit(int events) {
        limit.take(caller.id(), events, System.nanoTime()).ifPresent(wait -> {
            throw Refusal.tooMany(
                    "You may bring " + config.eventsPerSecond() + " events a second, and " + config.eventsAtOnce()
                            + " at once.",
                    wait);
        });
    }
}
