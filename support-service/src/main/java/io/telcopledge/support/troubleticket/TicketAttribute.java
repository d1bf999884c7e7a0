package io.telcopledge.support.troubleticket;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of a trouble ticket (TMF621 v4.0.0, TroubleTicket), in the specification's order. */
public enum TicketAttribute {
    ID("id", Form.TEXT, Owner.SERVER),
    HREF("href", Form.TEXT, Owner.SERVER),
    CREATION_DATE("creationDate", Form.DATE, Owner.SERVER),
    DESCRIPTION("description", Form.TEXT, Owner.CLIENT),
    EXPECTED_RESOLUTION_DATE("expectedResolutionDate", Form.DATE, Owner.SERVER),
    EXTERNAL_ID("externalId", Form.TEXT, Owner.CLIENT),
    LAST_UPDATE("lastUpdate", Form.DATE, Owner.SERVER),
    NAME("name", Form.TEXT, Owner.CLIENT),
    PRIORITY("priority", Form.TEXT, Owner.CLIENT),
    REQUESTED_RESOLUTION_DATE("requestedResolutionDate", Form.DATE, Owner.CLIENT),
    RESOLUTION_DATE("resolutionDate", Form.DATE, Owner.SERVER),
    SEVERITY("severity", Form.TEXT, Owner.CLIENT),
    STATUS_CHANGE_DATE("statusChangeDate", Form.DATE, Owner.SERVER),
    STATUS_CHANGE_REASON("statusChangeReason", Form.TEXT, Owner.COMPLAINT),
    TICKET_TYPE("ticketType", Form.TEXT, Owner.CLIENT),
    ATTACHMENT("attachment", Form.LIST, Owner.CLIENT),
    CHANNEL("channel", Form.OBJECT, Owner.CLIENT),
    NOTE("note", Form.LIST, Owner.CLIENT),
    RELATED_ENTITY("relatedEntity", Form.LIST, Owner.CLIENT),
    RELATED_PARTY("relatedParty", Form.LIST, Owner.CLIENT),
    STATUS("status", Form.TEXT, Owner.COMPLAINT),
    STATUS_CHANGE("statusChange", Form.LIST, Owner.SERVER),
    TROUBLE_TICKET_RELATIONSHIP("troubleTicketRelationship", Form.LIST, Owner.CLIENT),
    BASE_TYPE("@baseType", Form.TEXT, Owner.CLIENT),
    SCHEMA_LOCATION("@schemaLocation", Form.TEXT, Owner.CLIENT),
    TYPE("@type", Form.TEXT, Owner.CLIENT);

    /** What its JSON looks like. */
    public enum Form {
        TEXT,
        /** A date-time of RFC 3339. */
        DATE,
        OBJECT,
        /** An array of objects. */
        LIST
    }

    /** Who says what it is. */
    public enum Owner {
        /** The client, and it is returned as sent. */
        CLIENT,
        /** The complaint's history, which grows by what a client asks for. */
        COMPLAINT,
        /** The service; what a client sends of it is not taken. */
        SERVER
    }

    private final String label;
    private final Form form;
    private final Owner owner;

    TicketAttribute(String label, Form form, Owner owner) {
        this.label = label;
        this.form = form;
        this.owner = owner;
    }

    /** As JSON and queries name it. */
    public String label() {
        return label;
    }

    public Form form() {
        return form;
    }

    public Owner owner() {
        return owner;
    }

    /** The names of all of them. */
    public static Set<String> labels() {
        return Stream.of(values()).map(TicketAttribute::label).collect(Collectors.toUnmodifiableSet());
    }

    /** The one of this name. */
    public static Optional<TicketAttribute> of(String label) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.label.equals(label))
                .findFirst();
    }
}
