package io.telcopledge.support.troubleticket;

import java.util.List;

/**
 * What the tickets of a list have in common.
 *
 * @param values any of these will do
 */
public record TicketFilter(TicketPath path, Comparison comparison, List<String> values) {

    public TicketFilter {
        values = List.copyOf(values);
    }
}
