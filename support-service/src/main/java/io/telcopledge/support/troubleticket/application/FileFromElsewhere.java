package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintIds;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.TakeIn;
import io.telcopledge.support.complaint.application.Told;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.troubleticket.TicketAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Files a ticket that another system knows by an id of its own; the same id is the same complaint. */
@ApplicationScoped
public class FileFromElsewhere {

    private static final List<TicketAttribute> TOLD =
            List.of(TicketAttribute.DESCRIPTION, TicketAttribute.SEVERITY, TicketAttribute.TICKET_TYPE);

    private final Complaints complaints;
    private final TakeIn takeIn;
    private final TicketReader reader;
    private final OperatorTime time;

    @Inject
    public FileFromElsewhere(Complaints complaints, TakeIn takeIn, TicketReader reader, OperatorTime time) {
        this.complaints = complaints;
        this.takeIn = takeIn;
        this.reader = reader;
        this.time = time;
    }

    /**
     * A ticket as it is filed.
     *
     * @param filedAt when the customer complained, where the teller is believed to know
     */
    record Filed(String externalId, FileTicket.Filer filer, Matter matter, Spoken spoken, Optional<Instant> filedAt) {

        /** The system, as its events would name it. */
        Origin origin() {
            return Origin.reported("/" + filer.name(), externalId);
        }
    }

    /** The complaint, and whether it was filed just now. */
    record Result(Complaint complaint, boolean isNew) {}

    /**
     * Files it, or gives the one that was filed before; fails with a 409 where the two say different things.
     *
     * @param before is done with the id before a new complaint is filed
     */
    Uni<Result> file(Mutiny.Session session, Filed filed, ObjectNode sent, Function<UUID, Uni<Void>> before) {
        Origin origin = filed.origin();
        UUID id = ComplaintIds.of(origin.source(), filed.externalId());
        return complaints
                .lockIdentities(session, new TreeMap<>(Map.of(id, origin)))
                .chain(() -> session.find(Complaint.class, id))
                .chain(found -> found == null
                        ? before.apply(id).chain(() -> fileNew(session, id, filed))
                        : repeated(session, found, sent));
    }

    private Uni<Result> fileNew(Mutiny.Session session, UUID id, Filed filed) {
        Instant now = time.now();
        Instant filedAt = filed.filedAt().orElse(now);
        Origin origin = filed.origin();
        Told told = new Told(
                new ComplaintFact.What(
                        id,
                        Uuid7.at(now),
                        FactKind.FILED,
                        filedAt,
                        new Telling(origin.source(), null, filed.filer().by(), now),
                        Particulars.of(filed.matter())),
                origin,
                Optional.of(new Filing(origin, filed.filer().customerRef(), filed.matter(), filedAt)),
                filed.spoken());
        return takeIn.takeIn(session, List.of(told), (one, refused) -> {
                    String field = refused.field().equals("filedAt") ? "creationDate" : refused.field();
                    throw Refusal.invalid(field, refused.reason());
                })
                .chain(() -> session.find(Complaint.class, id))
                .map(complaint -> new Result(complaint, true));
    }

    private Uni<Result> repeated(Mutiny.Session session, Complaint found, ObjectNode sent) {
        return reader.documents(session, List.of(found)).map(documents -> {
            JsonNode before = documents.get(0);
            for (TicketAttribute attribute : TOLD) {
                if (!before.path(attribute.label()).equals(sent.path(attribute.label()))) {
                    throw Refusal.conflict(
                            "external-id-known",
                            "externalId: a ticket that says something else has it already (" + attribute.label()
                                    + ").");
                }
            }
            return new Result(found, false);
        });
    }
}
