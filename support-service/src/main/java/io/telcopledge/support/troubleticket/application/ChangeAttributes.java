package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketEventType;
import io.telcopledge.support.troubleticket.hub.TellListeners;
import io.telcopledge.support.troubleticket.store.TicketRow;
import io.telcopledge.support.troubleticket.store.TicketTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Changes what a ticket says beside its complaint. */
@ApplicationScoped
public class ChangeAttributes {

    private final Complaints complaints;
    private final TicketReader reader;
    private final TicketTable table;
    private final SealedAttributes attributes;
    private final TellListeners listeners;
    private final OperatorTime time;

    @Inject
    public ChangeAttributes(
            Complaints complaints,
            TicketReader reader,
            TicketTable table,
            SealedAttributes attributes,
            TellListeners listeners,
            OperatorTime time) {
        this.complaints = complaints;
        this.reader = reader;
        this.table = table;
        this.attributes = attributes;
        this.listeners = listeners;
        this.time = time;
    }

    /** Merges them in; what belongs to the complaint is left out. */
    Uni<Void> change(Mutiny.Session session, Complaint complaint, ObjectNode asked) {
        List<String> changed = new ArrayList<>();
        asked.fieldNames().forEachRemaining(label -> {
            if (TicketAttribute.of(label).orElseThrow().owner() == TicketAttribute.Owner.CLIENT) {
                changed.add(label);
            }
        });
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = time.now();
        // The complaint is locked first and its ticket's row after it, everywhere.
        return complaints
                .forUpdate(session, List.of(complaint.id()))
                .chain(() -> table.findForUpdate(session, complaint.id()))
                .chain(row -> attributes
                        .open(session, row.map(List::of).orElseGet(List::of))
                        .map(opened -> opened.getOrDefault(complaint.id(), attributes.none()))
                        .chain(kept -> merge(session, complaint, row, kept, asked.retain(changed), now)))
                .chain(() -> listeners.tell(
                        session,
                        List.of(new TellListeners.Happening(
                                complaint, TicketEventType.ATTRIBUTE_VALUE_CHANGE, now, String.join(",", changed)))));
    }

    private Uni<Void> merge(
            Mutiny.Session session,
            Complaint complaint,
            Optional<TicketRow> row,
            ObjectNode kept,
            ObjectNode asked,
            Instant now) {
        for (Map.Entry<String, JsonNode> field : asked.properties()) {
            MergePatch.apply(kept, field.getKey(), field.getValue());
        }
        return reader.description(session, complaint).chain(description -> {
            ObjectNode searched = kept.deepCopy();
            description
                    .filter(text -> !searched.has(TicketAttribute.DESCRIPTION.label()))
                    .ifPresent(text -> searched.put(TicketAttribute.DESCRIPTION.label(), text));
            return attributes.keep(
                    session,
                    SealedAttributes.Owner.of(complaint),
                    new SealedAttributes.Attributes(kept, searched),
                    row,
                    new SealedAttributes.Changed("", now));
        });
    }
}
