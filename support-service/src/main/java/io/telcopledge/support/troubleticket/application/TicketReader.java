package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.History;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.troubleticket.store.TicketRow;
import io.telcopledge.support.troubleticket.store.TicketTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts tickets together: seven statements at most, however many they are. */
@ApplicationScoped
public class TicketReader {

    private final Complaints complaints;
    private final Words words;
    private final SlaClocks clocks;
    private final TicketTable table;
    private final SealedAttributes attributes;

    @Inject
    public TicketReader(
            Complaints complaints, Words words, SlaClocks clocks, TicketTable table, SealedAttributes attributes) {
        this.complaints = complaints;
        this.words = words;
        this.clocks = clocks;
        this.table = table;
        this.attributes = attributes;
    }

    /** The documents of complaints, in their order. */
    public Uni<List<ObjectNode>> documents(Mutiny.Session session, List<Complaint> found) {
        return tickets(session, found)
                .map(tickets -> tickets.stream()
                        .map(ticket -> TicketDocument.of(ticket, attributes.none()))
                        .toList());
    }

    /** The words of the filing, where there are any. */
    Uni<Optional<String>> description(Mutiny.Session session, Complaint complaint) {
        return tickets(session, List.of(complaint))
                .map(found -> found.get(0).history().stream()
                        .filter(line -> line.fact().kind() == FactKind.FILED)
                        .findFirst()
                        .flatMap(TicketLine::text));
    }

    Uni<List<Ticket>> tickets(Mutiny.Session session, List<Complaint> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        UUID[] ids = found.stream().map(Complaint::id).toArray(UUID[]::new);
        List<String> cases =
                found.stream().map(complaint -> complaint.id().toString()).toList();
        return complaints.histories(session, ids).chain(histories -> {
            List<ComplaintFact> facts = histories.values().stream()
                    .flatMap(history -> new History(history).inOrder().stream())
                    .toList();
            return words.texts(session, facts)
                    .chain(texts -> table.find(session, List.of(ids))
                            .chain(rows -> attributes
                                    .open(session, rows.values())
                                    .chain(opened -> clocks.ofCases(session, cases)
                                            .map(running -> new Parts(facts, texts, rows, opened, running)
                                                    .tickets(found, this::none)))));
        });
    }

    private ObjectNode none() {
        return attributes.none();
    }

    private record Parts(
            List<ComplaintFact> facts,
            List<Optional<String>> texts,
            Map<UUID, TicketRow> rows,
            Map<UUID, ObjectNode> attributes,
            Map<String, List<SlaClock>> clocks) {

        List<Ticket> tickets(List<Complaint> found, Supplier<ObjectNode> none) {
            return found.stream()
                    .map(complaint -> new Ticket(
                            complaint,
                            Optional.ofNullable(rows.get(complaint.id())),
                            Optional.ofNullable(attributes.get(complaint.id())).orElseGet(none),
                            lines(complaint.id()),
                            clocks.getOrDefault(complaint.id().toString(), List.of())))
                    .toList();
        }

        private List<TicketLine> lines(UUID id) {
            List<TicketLine> lines = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).complaintId().equals(id)) {
                    lines.add(new TicketLine(facts.get(i), texts.get(i)));
                }
            }
            return lines;
        }
    }
}
