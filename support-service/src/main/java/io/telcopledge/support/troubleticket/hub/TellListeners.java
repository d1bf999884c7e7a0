package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.troubleticket.TicketEventType;
import io.telcopledge.support.troubleticket.application.TicketReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes down what listeners are to be told, in the transaction of what happened; one query where nobody listens. */
@ApplicationScoped
public class TellListeners {

    private final Listeners listeners;
    private final Notifications notifications;
    private final TicketReader reader;
    private final DeliveryBell bell;
    private final OperatorTime time;

    @Inject
    public TellListeners(
            Listeners listeners,
            Notifications notifications,
            TicketReader reader,
            DeliveryBell bell,
            OperatorTime time) {
        this.listeners = listeners;
        this.notifications = notifications;
        this.reader = reader;
        this.bell = bell;
        this.time = time;
    }

    /**
     * Something that happened to a ticket.
     *
     * @param at when
     * @param fieldPath which attributes changed, or empty
     */
    public record Happening(Complaint complaint, TicketEventType type, Instant at, String fieldPath) {}

    /** Writes it down, in the order given. */
    public Uni<Void> tell(Mutiny.Session session, List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return listeners
                .active(session)
                .chain(active -> active.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : documents(session, happenings)
                                .chain(documents -> notifications.append(
                                        session, entries(happenings, documents, active), time.now()))
                                .invoke(bell::ring));
    }

    private Uni<Map<UUID, ObjectNode>> documents(Mutiny.Session session, List<Happening> happenings) {
        List<Complaint> complaints =
                happenings.stream().map(Happening::complaint).distinct().toList();
        // What was written in this transaction is to be read by it.
        return session.flush()
                .chain(() -> reader.documents(session, complaints))
                .map(documents -> documents.stream()
                        .map(TicketEvents::wordless)
                        .collect(Collectors.toMap(
                                ticket -> UUID.fromString(ticket.path("id").asText()), ticket -> ticket)));
    }

    private List<Notifications.Entry> entries(
            List<Happening> happenings, Map<UUID, ObjectNode> documents, List<Listener> active) {
        Instant now = time.now();
        List<Notifications.Entry> entries = new ArrayList<>();
        for (Happening happening : happenings) {
            UUID ticketId = happening.complaint().id();
            UUID eventId = Uuid7.at(now);
            ObjectNode event = TicketEvents.event(
                    happening.type(),
                    eventId,
                    happening.at(),
                    now,
                    Optional.ofNullable(documents.get(ticketId)).orElseThrow());
            if (!happening.fieldPath().isEmpty()) {
                event.put("fieldPath", happening.fieldPath());
            }
            for (Listener listener : active) {
                if (EventQuery.parse(listener.query())
                        .filter(query -> query.wants(event))
                        .isPresent()) {
                    entries.add(new Notifications.Entry(listener.id(), eventId, ticketId, event.toString()));
                }
            }
        }
        return entries;
    }
}
