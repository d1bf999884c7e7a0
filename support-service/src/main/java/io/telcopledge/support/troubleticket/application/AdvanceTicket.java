package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.TellComplaint;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketStatus;
import io.telcopledge.support.troubleticket.TicketStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings a ticket to the status that a client asks for: the complaint is told what happened. */
@ApplicationScoped
public class AdvanceTicket {

    private final TellComplaint tellComplaint;

    @Inject
    public AdvanceTicket(TellComplaint tellComplaint) {
        this.tellComplaint = tellComplaint;
    }

    /** The status that is asked for; fails with a {@link Refusal} (400) where it is none. */
    static Optional<TicketStatus> asked(ObjectNode sent) {
        JsonNode status = sent.path(TicketAttribute.STATUS.label());
        if (status.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(TicketStatus.of(status.asText())
                .orElseThrow(() -> Refusal.invalid(
                        TicketAttribute.STATUS.label(), "must be one of " + String.join(", ", TicketStatus.words()))));
    }

    /**
     * Tells the complaint, in the session's transaction; the status it has already asks for nothing.
     *
     * @return fails with a {@link Refusal}: 409 where no step leads there, 400 where words are missing
     */
    Uni<Void> advance(Mutiny.Session session, Complaint complaint, ObjectNode sent, String by) {
        TicketStatus from = TicketStatus.of(complaint.state());
        Optional<TicketStatus> to = asked(sent).filter(status -> status != from);
        if (to.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        FactKind kind = TicketStep.between(from, to.get()).orElseThrow(() -> refused(from, to.get()));
        return tell(session, complaint, kind, sent, by);
    }

    /** The answer that a note gives. */
    Uni<Void> answer(Mutiny.Session session, Complaint complaint, String text, String by) {
        return tellComplaint
                .tell(session, complaint.id(), FactKind.ANSWERED, new Spoken(text, null), by)
                .replaceWithVoid();
    }

    private Uni<Void> tell(Mutiny.Session session, Complaint complaint, FactKind kind, ObjectNode sent, String by) {
        String reason = sent.path(TicketAttribute.STATUS_CHANGE_REASON.label()).textValue();
        if (reason == null) {
            throw Refusal.invalid(
                    TicketAttribute.STATUS_CHANGE_REASON.label(), "is required: what the customer is told");
        }
        return tellComplaint
                .tell(session, complaint.id(), kind, new Spoken(reason, null), by)
                .replaceWithVoid();
    }

    private static Refusal refused(TicketStatus from, TicketStatus to) {
        return Refusal.conflict(
                "status-not-legal", "A ticket that is " + from.word() + " cannot become " + to.word() + ".");
    }
}
