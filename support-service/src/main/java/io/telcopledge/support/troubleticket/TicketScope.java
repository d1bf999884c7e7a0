package io.telcopledge.support.troubleticket;

import java.util.Optional;

/**
 * Which tickets somebody may see.
 *
 * @param customerRef only this customer's
 * @param creator only those that this system created
 */
public record TicketScope(Optional<String> customerRef, Optional<String> creator) {

    public static final TicketScope ALL = new TicketScope(Optional.empty(), Optional.empty());

    public static TicketScope ofCustomer(String customerRef) {
        return new TicketScope(Optional.of(customerRef), Optional.empty());
    }

    public static TicketScope ofCreator(String creator) {
        return new TicketScope(Optional.empty(), Optional.of(creator));
    }
}
