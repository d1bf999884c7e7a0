package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.FactKind;
import java.util.Optional;

/** What is told of a complaint when a client asks for another status of its ticket. */
public final class TicketStep {

    private TicketStep() {}

    /**
     * The step that leads from a status to another; the complaint's own table says whether it is legal.
     *
     * @return empty where no step leads there: nobody can say that a ticket was not received yet, or reject a complaint
     */
    public static Optional<FactKind> between(TicketStatus from, TicketStatus to) {
        return switch (to) {
            case RESOLVED -> Optional.of(FactKind.RESOLVED);
            case ACKNOWLEDGED, REJECTED, PENDING, HELD, IN_PROGRESS, CANCELLED, CLOSED -> Optional.empty();
        };
    }
}
