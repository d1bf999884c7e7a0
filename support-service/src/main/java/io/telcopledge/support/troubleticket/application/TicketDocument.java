package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import io.telcopledge.support.troubleticket.TicketSeverity;
import io.telcopledge.support.troubleticket.TicketStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as TMF621 v4.0.0 writes it: what the client said as it was said, the rest from the complaint. */
final class TicketDocument {

    /** Where tickets are; also their {@code href}, which holds behind every front door. */
    static final String HREF = "/tmf-api/troubleTicket/v4/troubleTicket/";

    /** What a ticket is that says nothing else. */
    static final String TYPE = "TroubleTicket";

    private final Ticket ticket;
    private final ObjectNode document;

    private TicketDocument(Ticket ticket, ObjectNode document) {
        this.ticket = ticket;
        this.document = document;
    }

    /** Writes into an empty object. */
    static ObjectNode of(Ticket ticket, ObjectNode empty) {
        TicketDocument writing = new TicketDocument(ticket, empty);
        for (TicketAttribute attribute : TicketAttribute.values()) {
            writing.write(attribute);
        }
        return writing.document;
    }

    /** The path of a ticket. */
    static String href(UUID id) {
        return HREF + id;
    }

    private void write(TicketAttribute attribute) {
        Complaint complaint = ticket.complaint();
        switch (attribute) {
            case ID -> put(attribute, complaint.id().toString());
            case HREF -> put(attribute, href(complaint.id()));
            case CREATION_DATE -> put(attribute, TicketDates.write(complaint.openedAt()));
            case DESCRIPTION -> description();
            case EXPECTED_RESOLUTION_DATE ->
                ticket.clocks().stream()
                        .filter(clock -> clock.state() != SlaState.CANCELLED)
                        .map(SlaClock::deadline)
                        .max(Instant::compareTo)
                        .ifPresent(due -> put(attribute, TicketDates.write(due)));
            case EXTERNAL_ID -> asSentOr(attribute, complaint.origin().externalId());
            case LAST_UPDATE -> put(attribute, TicketDates.write(ticket.lastUpdate()));
            case RESOLUTION_DATE -> complaint.resolvedAt().ifPresent(at -> put(attribute, TicketDates.write(at)));
            case SEVERITY -> severity();
            case STATUS -> put(attribute, TicketStatus.of(complaint.standing()).word());
            case STATUS_CHANGE -> document.set(attribute.label(), TicketHistory.changes(ticket, document));
            case STATUS_CHANGE_DATE, STATUS_CHANGE_REASON ->
                TicketHistory.latest(ticket, attribute).ifPresent(text -> put(attribute, text));
            case TICKET_TYPE ->
                put(
                        attribute,
                        complaint.matter().category() == null
                                ? TicketStatus.UNTYPED
                                : complaint.matter().category());
            case CHANNEL -> channel();
            case NOTE -> setUnlessEmpty(attribute, TicketHistory.notes(ticket, sent(attribute), document));
            case RELATED_PARTY -> setUnlessEmpty(attribute, parties());
            case TYPE -> asSentOr(attribute, TYPE);
            case ATTACHMENT -> {}
            case NAME,
                    PRIORITY,
                    REQUESTED_RESOLUTION_DATE,
                    RELATED_ENTITY,
                    TROUBLE_TICKET_RELATIONSHIP,
                    BASE_TYPE,
                    SCHEMA_LOCATION -> asSentOr(attribute, null);
        }
    }

    private void description() {
        ticket.history().stream()
                .filter(line -> line.fact().kind() == FactKind.FILED)
                .findFirst()
                .flatMap(TicketLine::text)
                .ifPresent(text -> put(TicketAttribute.DESCRIPTION, text));
        if (ticket.attributes().has(TicketAttribute.DESCRIPTION.label())) {
            asSentOr(TicketAttribute.DESCRIPTION, null);
        }
    }

    private void severity() {
        JsonNode said = ticket.attributes().path(TicketAttribute.SEVERITY.label());
        boolean holds = said.isTextual()
                && TicketSeverity.complexityOf(said.textValue())
                        == ticket.complaint().matter().complexity();
        put(
                TicketAttribute.SEVERITY,
                holds
                        ? said.textValue()
                        : TicketSeverity.of(ticket.complaint().matter().complexity()));
    }

    private void channel() {
        ObjectNode channel =
                sent(TicketAttribute.CHANNEL) instanceof ObjectNode said ? said.deepCopy() : document.objectNode();
        channel.put("id", ticket.complaint().matter().channel());
        document.set(TicketAttribute.CHANNEL.label(), channel);
    }

    /** As sent; the customer is among them, whoever filed. */
    private ArrayNode parties() {
        ArrayNode parties =
                sent(TicketAttribute.RELATED_PARTY) instanceof ArrayNode said ? said.deepCopy() : document.arrayNode();
        ticket.complaint()
                .customerRef()
                .filter(ref -> Parties.customer(parties).isEmpty())
                .ifPresent(ref -> parties.addObject()
                        .put("id", ref)
                        .put("role", Parties.CUSTOMER)
                        .put("@referredType", "Customer"));
        return parties;
    }

    private JsonNode sent(TicketAttribute attribute) {
        return ticket.attributes().path(attribute.label());
    }

    private void asSentOr(TicketAttribute attribute, @Nullable String other) {
        JsonNode said = sent(attribute);
        if (!said.isMissingNode()) {
            document.set(attribute.label(), said.deepCopy());
        } else if (other != null) {
            put(attribute, other);
        }
    }

    private void setUnlessEmpty(TicketAttribute attribute, ArrayNode list) {
        if (!list.isEmpty()) {
            document.set(attribute.label(), list);
        }
    }

    private void put(TicketAttribute attribute, String text) {
        document.put(attribute.label(), text);
    }
}
