package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import io.telcopledge.support.troubleticket.TicketStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A complaint's history as a ticket tells it: changes of status, and answers as notes. */
final class TicketHistory {

    /** The type of a note that is the answer with the solution, which the operator promised. */
    static final String ANSWER = "Answer";

    private TicketHistory() {}

    /** Every change of status, the earliest first. */
    static ArrayNode changes(Ticket ticket, ObjectNode document) {
        ArrayNode changes = document.arrayNode();
        for (TicketLine line : changing(ticket)) {
            changes.addObject()
                    .put("changeDate", TicketDates.write(line.fact().at()))
                    .put("changeReason", reason(line))
                    .put(
                            "status",
                            TicketStatus.after(line.fact().kind()).orElseThrow().word())
                    .put("@type", "StatusChange");
        }
        return changes;
    }

    /** Date or reason of the newest change. */
    static Optional<String> latest(Ticket ticket, TicketAttribute attribute) {
        List<TicketLine> changing = changing(ticket);
        return changing.isEmpty()
                ? Optional.empty()
                : Optional.of(changing.get(changing.size() - 1))
                        .map(line -> attribute == TicketAttribute.STATUS_CHANGE_DATE
                                ? TicketDates.write(line.fact().at())
                                : reason(line));
    }

    /** The client's notes, and the answers. */
    static ArrayNode notes(Ticket ticket, JsonNode sent, ObjectNode document) {
        ArrayNode notes = document.arrayNode();
        sent.forEach(notes::add);
        for (TicketLine line : ticket.history()) {
            if (line.fact().kind() == FactKind.ANSWERED && line.text().isPresent()) {
                notes.addObject()
                        .put("id", line.fact().id().toString())
                        .put("date", TicketDates.write(line.fact().at()))
                        .put("text", line.text().get())
                        .put("@type", ANSWER);
            }
        }
        return notes;
    }

    /** The lines after which the status was another than before; what happened before the filing does not count. */
    private static List<TicketLine> changing(Ticket ticket) {
        List<TicketLine> changing = new ArrayList<>();
        Optional<TicketStatus> last = Optional.empty();
        for (TicketLine line : ticket.history()) {
            Optional<TicketStatus> status = TicketStatus.after(line.fact().kind());
            if (!line.fact().at().isBefore(ticket.complaint().openedAt())
                    && status.isPresent()
                    && !status.equals(last)) {
                changing.add(line);
                last = status;
            }
        }
        return changing;
    }

    /** What was said with it; the filing's words are the description. */
    private static String reason(TicketLine line) {
        String kind = line.fact().kind().name().toLowerCase(Locale.ROOT);
        return line.fact().kind() == FactKind.FILED ? kind : line.text().orElse(kind);
    }
}
