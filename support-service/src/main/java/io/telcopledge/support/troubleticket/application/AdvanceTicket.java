package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.DeclaredWords;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Step;
import io.telcopledge.support.complaint.application.TellComplaint;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketSeverity;
import io.telcopledge.support.troubleticket.TicketStatus;
import io.telcopledge.support.troubleticket.TicketStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings a ticket to the status that a client asks for: the complaint is told what happened. */
@ApplicationScoped
public class AdvanceTicket {

    private final TellComplaint tellComplaint;
    private final DeclaredWords words;

    @Inject
    public AdvanceTicket(TellComplaint tellComplaint, DeclaredWords words) {
        this.tellComplaint = tellComplaint;
        this.words = words;
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
        TicketStatus from = TicketStatus.of(complaint.standing());
        Optional<TicketStatus> to = asked(sent).filter(status -> status != from);
        if (to.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<FactKind> steps = TicketStep.to(to.get(), complaint.state(), from == TicketStatus.PENDING);
        if (steps.isEmpty()) {
            throw Refusal.conflict(
                    "status-not-legal",
                    "A ticket that is " + from.word() + " cannot become "
                            + to.get().word() + ".");
        }
        Spoken reason = reason(sent, to.get());
        Uni<Void> told = Uni.createFrom().voidItem();
        for (FactKind kind : steps) {
            told = told.chain(() -> tell(session, complaint, kind, Particulars.NONE, reason, by));
        }
        return told;
    }

    /** The answer that a note gives. */
    Uni<Void> answer(Mutiny.Session session, Complaint complaint, String text, String by) {
        return tell(session, complaint, FactKind.ANSWERED, Particulars.NONE, new Spoken(text, null), by);
    }

    /** A severity that promises more or less, and another type, are said of the complaint. */
    Uni<Void> describe(Mutiny.Session session, Complaint complaint, ObjectNode asked, String by) {
        String severity = asked.path(TicketAttribute.SEVERITY.label()).textValue();
        String type = asked.path(TicketAttribute.TICKET_TYPE.label()).textValue();
        Uni<Void> told = Uni.createFrom().voidItem();
        if (severity != null
                && TicketSeverity.complexityOf(severity) != complaint.matter().complexity()) {
            Particulars said = Particulars.reclassified(TicketSeverity.complexityOf(severity));
            told = told.chain(() -> tell(session, complaint, FactKind.RECLASSIFIED, said, Spoken.NOTHING, by));
        }
        if (type != null) {
            Particulars said = words.checked(Particulars.corrected(type, null), TicketAttribute.TICKET_TYPE.label());
            told = told.chain(() -> tell(session, complaint, FactKind.CORRECTED, said, Spoken.NOTHING, by));
        }
        return told;
    }

    /** The complaint is taken back. */
    Uni<Void> withdraw(Mutiny.Session session, Complaint complaint, String by) {
        return tell(session, complaint, FactKind.WITHDRAWN, Particulars.NONE, Spoken.NOTHING, by);
    }

    /** Written at once, so that the next step is told of a complaint that knows this one. */
    private Uni<Void> tell(
            Mutiny.Session session, Complaint complaint, FactKind kind, Particulars said, Spoken spoken, String by) {
        Step step = new Step(kind, said, spoken, by, theirs -> {});
        return session.flush()
                .chain(() -> tellComplaint.tell(session, complaint.id(), step))
                .chain(() -> session.flush());
    }

    /** Who resolves says how; of the other steps it may be said why. */
    private static Spoken reason(ObjectNode sent, TicketStatus to) {
        String reason = sent.path(TicketAttribute.STATUS_CHANGE_REASON.label()).textValue();
        if (reason == null && to == TicketStatus.RESOLVED) {
            throw Refusal.invalid(
                    TicketAttribute.STATUS_CHANGE_REASON.label(), "is required: the solution as told to the customer");
        }
        return new Spoken(reason, null);
    }
}
