package io.telcopledge.support.troubleticket.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.troubleticket.TicketEventType;
import io.telcopledge.support.troubleticket.hub.TellListeners;
import io.telcopledge.support.troubleticket.store.TicketTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes a ticket away from sight; its complaint is withdrawn where it was open, and the evidence stays. */
@ApplicationScoped
public class RemoveTicket {

    private final TicketTable table;
    private final SealedAttributes attributes;
    private final AdvanceTicket advance;
    private final TellListeners listeners;
    private final OperatorTime time;

    @Inject
    public RemoveTicket(
            TicketTable table,
            SealedAttributes attributes,
            AdvanceTicket advance,
            TellListeners listeners,
            OperatorTime time) {
        this.table = table;
        this.attributes = attributes;
        this.advance = advance;
        this.listeners = listeners;
        this.time = time;
    }

    /** Removes it in the session's transaction. */
    public Uni<Void> remove(Mutiny.Session session, Complaint complaint, String by) {
        Uni<Void> withdrawn = complaint.state().isOpen()
                ? advance.withdraw(session, complaint, by)
                : Uni.createFrom().voidItem();
        return withdrawn
                .chain(() -> table.findForUpdate(session, complaint.id()))
                .chain(row -> row.isPresent()
                        ? Uni.createFrom().voidItem()
                        : attributes.keep(
                                session,
                                SealedAttributes.Owner.of(complaint),
                                new SealedAttributes.Attributes(attributes.none(), attributes.none()),
                                Optional.empty(),
                                new SealedAttributes.Changed("", time.now())))
                .chain(() -> table.delete(session, complaint.id(), time.now()))
                .chain(() -> listeners.tell(
                        session,
                        List.of(new TellListeners.Happening(complaint, TicketEventType.DELETE, time.now(), ""))));
    }
}
