package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Standing;
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
     * What is told when something happened to a complaint and had an effect.
     *
     * @param standing of the complaint now: what came late and changed nothing of it is a change of attributes
     */
    public static List<TicketEventType> of(FactKind kind, Standing standing) {
        TicketStatus status = TicketStatus.of(standing);
        return switch (kind) {
            case FILED -> List.of(CREATE);
            case RECLASSIFIED, CORRECTED -> List.of(ATTRIBUTE_VALUE_CHANGE);
            case ASSIGNED, ESCALATED -> List.of();
            case ACKNOWLEDGED, REOPENED -> changed(status == TicketStatus.IN_PROGRESS);
            case ANSWERED -> changed(status == TicketStatus.IN_PROGRESS && isFirstWord(standing));
            case RESUMED -> changed(status != TicketStatus.PENDING);
            case CLOSED -> changed(status == TicketStatus.CLOSED);
            case WITHDRAWN -> changed(status == TicketStatus.CANCELLED);
            case RESOLVED ->
                status == TicketStatus.RESOLVED ? List.of(STATUS_CHANGE, RESOLVED) : List.of(ATTRIBUTE_VALUE_CHANGE);
            case PAUSED ->
                status == TicketStatus.PENDING
                        ? List.of(STATUS_CHANGE, INFORMATION_REQUIRED)
                        : List.of(ATTRIBUTE_VALUE_CHANGE);
        };
    }

    /** An answer to what was worked on already changes no status. */
    private static boolean isFirstWord(Standing standing) {
        return standing.acknowledgedAt() == null && standing.reopenings() == 0;
    }

    private static List<TicketEventType> changed(boolean status) {
        return List.of(status ? STATUS_CHANGE : ATTRIBUTE_VALUE_CHANGE);
    }
}
