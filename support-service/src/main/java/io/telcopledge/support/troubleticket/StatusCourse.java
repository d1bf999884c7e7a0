package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a complaint's facts changed the status of its ticket. */
public final class StatusCourse {

    /** A fact after which the status was another than before. */
    public record Change(ComplaintFact fact, TicketStatus status) {}

    private StatusCourse() {}

    /** @param facts those that had an effect, the earliest first */
    public static List<Change> of(List<ComplaintFact> facts) {
        List<Change> changes = new ArrayList<>();
        ComplaintState state = ComplaintState.OPENED;
        boolean paused = false;
        Optional<TicketStatus> last = Optional.empty();
        for (ComplaintFact fact : facts) {
            state = stateAfter(fact.kind()).orElse(state);
            paused = state.isOpen() && (paused || fact.kind() == FactKind.PAUSED) && fact.kind() != FactKind.RESUMED;
            TicketStatus status = paused ? TicketStatus.PENDING : TicketStatus.of(state);
            if (!last.equals(Optional.of(status))) {
                changes.add(new Change(fact, status));
                last = Optional.of(status);
            }
        }
        return changes;
    }

    private static Optional<ComplaintState> stateAfter(FactKind kind) {
        return switch (kind) {
            case FILED -> Optional.of(ComplaintState.OPENED);
            case ACKNOWLEDGED -> Optional.of(ComplaintState.ACKNOWLEDGED);
            case ANSWERED -> Optional.of(ComplaintState.ANSWERED);
            case RESOLVED -> Optional.of(ComplaintState.RESOLVED);
            case CLOSED -> Optional.of(ComplaintState.CLOSED);
            case REOPENED -> Optional.of(ComplaintState.REOPENED);
            case WITHDRAWN -> Optional.of(ComplaintState.WITHDRAWN);
            case RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, PAUSED, RESUMED -> Optional.empty();
        };
    }
}
