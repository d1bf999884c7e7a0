package io.telcopledge.support.troubleticket.api;

import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.api.ComplaintAccess;
import io.telcopledge.support.troubleticket.TicketScope;
import io.telcopledge.support.troubleticket.application.FileTicket;
import io.telcopledge.support.troubleticket.store.TicketRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may see and file which ticket: people as with complaints, a system what it created. */
@ApplicationScoped
public class TicketAccess {

    private final ComplaintAccess complaints;
    private final Caller caller;

    @Inject
    public TicketAccess(ComplaintAccess complaints, Caller caller) {
        this.complaints = complaints;
        this.caller = caller;
    }

    TicketScope scope() {
        if (isSystem()) {
            return TicketScope.ofCreator(caller.id());
        }
        return complaints.confinedTo().map(TicketScope::ofCustomer).orElse(TicketScope.ALL);
    }

    /** Whether the caller may see a ticket; one that was deleted nobody sees. */
    boolean sees(Complaint complaint, Optional<TicketRow> row) {
        TicketScope scope = scope();
        boolean deleted = row.map(TicketRow::deletedAt).isPresent();
        return !deleted
                && scope.customerRef().map(complaint::isOf).orElse(true)
                && scope.creator()
                        .map(creator -> row.map(TicketRow::createdBy)
                                .filter(creator::equals)
                                .isPresent())
                        .orElse(true);
    }

    /** Who files; for whom, where the ticket names a customer. */
    FileTicket.Filer filer(@Nullable String named) {
        String customer = isSystem() ? named : filesFor(named);
        return new FileTicket.Filer(caller.id(), caller.name(), by(), customer, isSystem());
    }

    private @Nullable String filesFor(@Nullable String named) {
        try {
            return complaints.filesFor(named);
        } catch (Refusal refused) {
            throw refused.status() == 400
                    ? Refusal.invalid("relatedParty", "must name the caller as the customer, or no customer")
                    : refused;
        }
    }

    /** Who does something, as histories and appraisals name them. */
    String by() {
        return caller.staffRef();
    }

    boolean isCustomer() {
        return !isSystem() && !complaints.seesAll();
    }

    private boolean isSystem() {
        return caller.is(Roles.EVENT_PUBLISHER) && !complaints.seesAll();
    }
}
