package io.telcopledge.support.troubleticket.application;

import io.telcopledge.support.complaint.ComplaintFact;
import java.util.Optional;

/**
 * A line of a complaint's history.
 *
 * @param text its words; empty where none were said or they were erased
 */
record TicketLine(ComplaintFact fact, Optional<String> text) {

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "TicketLine[" + fact.id() + "]";
    }
}
