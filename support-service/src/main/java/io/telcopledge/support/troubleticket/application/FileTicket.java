package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.application.DeclaredWords;
import io.telcopledge.support.complaint.application.OpenComplaint;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import io.telcopledge.support.troubleticket.TicketSeverity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Files a complaint as a trouble ticket. */
@ApplicationScoped
public class FileTicket {

    /** How it came, where the ticket does not say. */
    private static final String CHANNEL = "online";
    /** Where it does. */
    private static final String CHANNEL_ID = TicketAttribute.CHANNEL.label() + ".id";

    private final OpenComplaint openComplaint;
    private final FileFromElsewhere fromElsewhere;
    private final SealedAttributes attributes;
    private final AdvanceTicket advance;
    private final DeclaredWords words;
    private final OperatorTime time;

    @Inject
    public FileTicket(
            OpenComplaint openComplaint,
            FileFromElsewhere fromElsewhere,
            SealedAttributes attributes,
            AdvanceTicket advance,
            DeclaredWords words,
            OperatorTime time) {
        this.openComplaint = openComplaint;
        this.fromElsewhere = fromElsewhere;
        this.attributes = attributes;
        this.advance = advance;
        this.words = words;
        this.time = time;
    }

    /**
     * Who files, and for whom.
     *
     * @param id who it is, as {@code Caller.id} has it
     * @param name the user's or machine's, which is the source of the ids that it brings
     * @param by as histories name who did something
     * @param customerRef whose it is, or null for an unknown person
     * @param isSystem whether it is a system, whose creationDate is believed
     */
    public record Filer(
            String id, String name, String by, @Nullable String customerRef, boolean isSystem) {}

    /** Fails with a {@link Refusal} (400) where it is no new ticket. */
    public void check(ObjectNode sent) {
        TicketForm.checkNew(sent);
        AdvanceTicket.asked(sent);
        words.checked(matter(sent), CHANNEL_ID, TicketAttribute.TICKET_TYPE.label());
    }

    /** The customer that a ticket names, or null. */
    public @Nullable String customer(ObjectNode sent) {
        return Parties.customer(sent.path(TicketAttribute.RELATED_PARTY.label()))
                .orElse(null);
    }

    /**
     * Files a checked ticket in the session's transaction. One with an externalId that was filed before is that one.
     *
     * @return the complaint; fails with a {@link Refusal} (409) where it contradicts the one that was filed before
     */
    public Uni<Complaint> file(Mutiny.Session session, ObjectNode sent, Filer filer) {
        Matter matter = matter(sent);
        Spoken spoken = new Spoken(text(sent, TicketAttribute.DESCRIPTION), null);
        String externalId = text(sent, TicketAttribute.EXTERNAL_ID);
        if (externalId == null) {
            UUID id = Uuid7.at(time.now());
            return keep(session, id, sent, filer)
                    .chain(() -> openComplaint.open(session, id, filer.customerRef(), matter, spoken, filer.by()))
                    .call(complaint -> advance.advance(session, complaint, sent, filer.by()));
        }
        FileFromElsewhere.Filed filed =
                new FileFromElsewhere.Filed(externalId, filer, matter, spoken, filedAt(sent, filer));
        return fromElsewhere
                .file(session, filed, sent, id -> keep(session, id, sent, filer))
                .call(result -> result.isNew()
                        ? advance.advance(session, result.complaint(), sent, filer.by())
                        : Uni.createFrom().voidItem())
                .map(FileFromElsewhere.Result::complaint);
    }

    /** A person's complaint counts from now; a system knows when its customer complained. */
    private static Optional<Instant> filedAt(ObjectNode sent, Filer filer) {
        return Optional.ofNullable(text(sent, TicketAttribute.CREATION_DATE))
                .filter(date -> filer.isSystem())
                .flatMap(TicketDates::read);
    }

    /** Before the complaint is filed, so that who is told of it is told all. */
    private Uni<Void> keep(Mutiny.Session session, UUID id, ObjectNode sent, Filer filer) {
        return attributes.keep(
                session,
                new SealedAttributes.Owner(id, filer.customerRef()),
                new SealedAttributes.Attributes(kept(sent), sent),
                Optional.empty(),
                new SealedAttributes.Changed(filer.id(), time.now()));
    }

    private static Matter matter(ObjectNode sent) {
        return new Matter(
                sent.path(TicketAttribute.CHANNEL.label()).path("id").asText(CHANNEL),
                text(sent, TicketAttribute.TICKET_TYPE),
                TicketSeverity.complexityOf(
                        sent.path(TicketAttribute.SEVERITY.label()).asText()),
                null,
                null);
    }

    private static @Nullable String text(ObjectNode sent, TicketAttribute attribute) {
        return sent.path(attribute.label()).textValue();
    }

    /** What the complaint has no place for. */
    private static ObjectNode kept(ObjectNode sent) {
        ObjectNode kept = sent.deepCopy();
        for (TicketAttribute attribute : TicketAttribute.values()) {
            if (attribute.owner() != TicketAttribute.Owner.CLIENT || attribute == TicketAttribute.DESCRIPTION) {
                kept.remove(attribute.label());
            }
        }
        return kept;
    }
}
