package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.FactKind;
import java.util.ArrayList;
import java.util.List;

/** The notifications of TMF621 v4.0.0. */
public enum TicketEventType {
    CREATE("TroubleTicketCreateEvent"),
    ATTRIBUTE_VALUE_CHANGE("TroubleTicketAttributeValueChangeEvent"),
    STATUS_CHANGE("TroubleTicketStatusChangeEvent"),
    DELETE("TroubleTicketDeleteEvent"),
    RESOLVED("TroubleTicketResolvedEvent"),
    INFORMATION_REQUIRED("TroubleTicketInformationRequiredEvent");

    private final String label;

    TicketEventType(String label) {
        this.label = label;
    }

    /** As TMF621 names it. */
    public String label() {
        return label;
    }

    /**
     * What is told when something happened to a complaint.
     *
     * @param status of the ticket now: a fact that came late and changed nothing of it is a change of attributes
     */
    public static List<TicketEventType> of(FactKind kind, TicketStatus status) {
        if (kind == FactKind.FILED) {
            return List.of(CREATE);
        }
        if (!TicketStatus.after(kind).filter(status::equals).isPresent()) {
            return List.of(ATTRIBUTE_VALUE_CHANGE);
        }
        List<TicketEventType> types = new ArrayList<>(List.of(STATUS_CHANGE));
        if (status == TicketStatus.RESOLVED) {
            types.add(RESOLVED);
        } else if (status == TicketStatus.PENDING) {
            types.add(INFORMATION_REQUIRED);
        }
        return types;
    }
}
