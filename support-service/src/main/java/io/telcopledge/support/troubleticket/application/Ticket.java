package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Course;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.troubleticket.StatusCourse;
import io.telcopledge.support.troubleticket.store.TicketRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint with all that makes it a ticket.
 *
 * @param row what is kept beside the complaint; empty where nobody touched it as a ticket
 * @param attributes the client's attributes, opened; empty where there are none or the person was erased
 * @param history what happened, the earliest first
 * @param clocks of its promises
 */
record Ticket(
        Complaint complaint,
        Optional<TicketRow> row,
        ObjectNode attributes,
        List<TicketLine> history,
        List<SlaClock> clocks) {

    /** What changed its status, the earliest first. */
    List<StatusCourse.Change> statusChanges() {
        List<ComplaintFact> facts = history.stream().map(TicketLine::fact).toList();
        Set<UUID> counted = new Dossier(complaint.id(), complaint, facts)
                .course()
                .map(Course::counted)
                .orElse(Set.of());
        return StatusCourse.of(facts.stream()
                .filter(fact -> fact.kind() == FactKind.FILED || counted.contains(fact.id()))
                .toList());
    }

    /** What was said with a fact. */
    Optional<String> said(ComplaintFact fact) {
        return history.stream().filter(line -> line.fact() == fact).findFirst().flatMap(TicketLine::text);
    }

    /** When anything of it was written last. */
    Instant lastUpdate() {
        Instant told = history.stream()
                .map(line -> line.fact().telling().recordedAt())
                .max(Instant::compareTo)
                .orElse(complaint.openedAt());
        return row.map(TicketRow::updatedAt).filter(told::isBefore).orElse(told);
    }
}
