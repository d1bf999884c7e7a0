package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import io.telcopledge.support.troubleticket.TicketEventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Notifications as TMF621 v4.0.0 writes them. The ticket in them says nothing that a person wrote and names nobody: who
 * may know reads it at its href.
 */
final class TicketEvents {

    /** Attributes that hold words or names of people. */
    private static final List<TicketAttribute> WORDS = List.of(
            TicketAttribute.DESCRIPTION,
            TicketAttribute.NAME,
            TicketAttribute.NOTE,
            TicketAttribute.STATUS_CHANGE_REASON);

    private static final List<TicketAttribute> REFERENCES =
            List.of(TicketAttribute.RELATED_PARTY, TicketAttribute.RELATED_ENTITY, TicketAttribute.CHANNEL);

    private static final List<String> REFERENCE =
            List.of("id", "href", "role", "@type", "@baseType", "@schemaLocation", "@referredType");

    private TicketEvents() {}

    static ObjectNode event(TicketEventType type, UUID eventId, Instant at, Instant now, ObjectNode ticket) {
        ObjectNode event = ticket.objectNode();
        event.put("eventId", eventId.toString());
        event.put("eventTime", TicketDates.write(now));
        event.put("eventType", type.label());
        event.put("correlationId", ticket.path(TicketAttribute.ID.label()).asText());
        event.put("domain", "Customer");
        event.put("title", type.label());
        event.put("timeOcurred", TicketDates.write(at));
        event.putObject("event").set("troubleTicket", ticket);
        return event;
    }

    /** The ticket without what people wrote. */
    static ObjectNode wordless(ObjectNode document) {
        ObjectNode ticket = document.deepCopy();
        WORDS.forEach(attribute -> ticket.remove(attribute.label()));
        for (JsonNode change : ticket.path(TicketAttribute.STATUS_CHANGE.label())) {
            ((ObjectNode) change).remove("changeReason");
        }
        for (TicketAttribute attribute : REFERENCES) {
            JsonNode references = ticket.path(attribute.label());
            if (references instanceof ObjectNode one) {
                one.retain(REFERENCE);
            } else {
                references.forEach(reference -> ((ObjectNode) reference).retain(REFERENCE));
            }
        }
        for (JsonNode relationship : ticket.path(TicketAttribute.TROUBLE_TICKET_RELATIONSHIP.label())) {
            ((ObjectNode) relationship).remove("name");
        }
        return ticket;
    }
}
