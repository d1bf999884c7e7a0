package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
import java.util.List;

/** What is told of a complaint when a client asks for another status of its ticket. */
public final class TicketStep {

    private TicketStep() {}

    /**
     * The steps that lead from a complaint's state to a status; the complaint's own table says whether they are legal.
     *
     * @param paused whether it waits
     * @return empty where no step leads there: nobody can say that a ticket was not received yet, or reject a complaint
     */
    public static List<FactKind> to(TicketStatus status, ComplaintState from, boolean paused) {
        return switch (status) {
            case PENDING -> List.of(FactKind.PAUSED);
            case RESOLVED -> List.of(FactKind.RESOLVED);
            case CLOSED -> List.of(FactKind.CLOSED);
            case CANCELLED -> List.of(FactKind.WITHDRAWN);
            case IN_PROGRESS -> toWork(from, paused);
            case ACKNOWLEDGED -> paused && from == ComplaintState.OPENED ? List.of(FactKind.RESUMED) : List.of();
            case REJECTED, HELD -> List.of();
        };
    }

    private static List<FactKind> toWork(ComplaintState from, boolean paused) {
        return switch (from) {
            case OPENED -> paused ? List.of(FactKind.RESUMED, FactKind.ACKNOWLEDGED) : List.of(FactKind.ACKNOWLEDGED);
            case ACKNOWLEDGED, ANSWERED, REOPENED -> paused ? List.of(FactKind.RESUMED) : List.of();
            case RESOLVED, CLOSED -> List.of(FactKind.REOPENED);
            case WITHDRAWN -> List.of();
        };
    }
}
