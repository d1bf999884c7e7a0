package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.personal.PersonalNote;
import io.telcopledge.kit.personal.PersonalVault;
import io.telcopledge.kit.personal.SealedNote;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.store.TicketRow;
import io.telcopledge.support.troubleticket.store.TicketTable;
import io.telcopledge.support.troubleticket.store.TicketTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The client's attributes of a ticket, which may name people or quote them: sealed as a whole, found by terms. */
@ApplicationScoped
public class SealedAttributes {

    private static final String TYPE = TicketAttribute.TYPE.label();

    private final PersonalVault vault;
    private final TicketTable table;
    private final TicketTerms terms;
    private final ObjectMapper json;

    @Inject
    public SealedAttributes(PersonalVault vault, TicketTable table, TicketTerms terms, ObjectMapper json) {
        this.vault = vault;
        this.table = table;
        this.terms = terms;
        this.json = json;
    }

    /**
     * Keeps the attributes of a ticket.
     *
     * @param before the row there is
     * @return fails with a {@link Refusal} (409) where the person was erased
     */
    Uni<Void> keep(
            Mutiny.Session session, Owner owner, Attributes attributes, Optional<TicketRow> before, Changed changed) {
        UUID id = owner.complaintId();
        String person = SealedWords.personOf(id.toString(), owner.customerRef());
        Set<Long> found = terms.of(attributes.searched());
        if (!attributes.searched().has(TYPE)) {
            found.add(terms.of(TYPE, TicketDocument.TYPE));
        }
        PersonalNote note = new PersonalNote(person, attributes.kept().toString(), TicketRow.context(id));
        return vault.sealAll(session, List.of(note)).chain(results -> {
            byte[] bytes = results.get(0).orElseThrow(SealedAttributes::erased);
            return table.store(
                    session,
                    new TicketRow(
                            id,
                            person,
                            bytes,
                            found,
                            before.map(TicketRow::createdBy).orElse(changed.creator()),
                            changed.at(),
                            before.map(TicketRow::revision).orElse(0L) + 1,
                            null));
        });
    }

    /** Whose ticket it is. */
    record Owner(UUID complaintId, @Nullable String customerRef) {

        static Owner of(Complaint complaint) {
            return new Owner(complaint.id(), complaint.customerRef().orElse(null));
        }
    }

    /** What is kept, and what it is found by: the same, and the description, whose words lie with the filing. */
    record Attributes(ObjectNode kept, ObjectNode searched) {}

    /** When it changed; who created it, where it is new and a client did. */
    record Changed(String creator, Instant at) {}

    /** The attributes of tickets, in one statement; a person that was erased has none. */
    Uni<Map<UUID, ObjectNode>> open(Mutiny.Session session, Collection<TicketRow> rows) {
        List<TicketRow> kept = List.copyOf(rows);
        List<SealedNote> notes = kept.stream()
                .map(row -> new SealedNote(row.person(), row.attributes(), TicketRow.context(row.complaintId())))
                .toList();
        return vault.openAll(session, notes).map(opened -> {
            Map<UUID, ObjectNode> attributes = new HashMap<>();
            for (int i = 0; i < kept.size(); i++) {
                UUID id = kept.get(i).complaintId();
                opened.get(i).ifPresent(text -> attributes.put(id, read(text)));
            }
            return attributes;
        });
    }

    ObjectNode none() {
        return json.createObjectNode();
    }

    private ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("sealed attributes are no JSON", impossible);
        }
    }

    private static Refusal erased() {
        return Refusal.conflict("person-erased", "This customer's data was erased; nothing can be kept for them.");
    }
}
