package io.telcopledge.support.troubleticket.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.troubleticket.application.TicketReader;
import io.telcopledge.support.troubleticket.store.TicketTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets a caller to the one ticket that they may see; to others there is no such ticket. */
@ApplicationScoped
public class TicketGate {

    static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";

    private final Mutiny.SessionFactory sessions;
    private final TicketTable table;
    private final TicketReader reader;
    private final TicketAccess access;

    @Inject
    public TicketGate(Mutiny.SessionFactory sessions, TicketTable table, TicketReader reader, TicketAccess access) {
        this.sessions = sessions;
        this.table = table;
        this.reader = reader;
        this.access = access;
    }

    TicketAccess access() {
        return access;
    }

    /** The ticket's document; fails with a 404 {@link Refusal}. */
    Uni<ObjectNode> read(String text) {
        return sessions.withSession(session -> find(session, text)
                .chain(complaint -> reader.documents(session, List.of(complaint)))
                .map(documents -> documents.get(0)));
    }

    /** Runs a change in a transaction of its own; fails with a 404 {@link Refusal}. */
    Uni<Void> change(String text, BiFunction<Mutiny.Session, Complaint, Uni<Void>> effect) {
        return sessions.withTransaction(session -> find(session, text).chain(complaint -> {
            // Read again under its lock by who changes it: what was read here may be old by then.
            session.detach(complaint);
            return effect.apply(session, complaint);
        }));
    }

    private Uni<Complaint> find(Mutiny.Session session, String text) {
        UUID id = id(text);
        return session.find(Complaint.class, id)
                .onItem()
                .ifNull()
                .failWith(TicketGate::none)
                .chain(complaint -> table.find(session, List.of(id)).map(rows -> {
                    if (!access.sees(complaint, Optional.ofNullable(rows.get(id)))) {
                        throw none();
                    }
                    return complaint;
                }));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw none();
        }
    }

    private static Refusal none() {
        return Refusal.notFound("trouble ticket");
    }
}
