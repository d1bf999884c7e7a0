package io.telcopledge.support.troubleticket;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes an answer shows (TMF630, attribute selection): the id always, everything where none is named.
 *
 * @param labels names of attributes; empty for all
 */
public record FieldSelection(Set<String> labels) {

    public static final FieldSelection ALL = new FieldSelection(Set.of());
    private static final String NONE = "none";

    /** Reads a comma-separated list; empty where an attribute is named that no ticket has. */
    public static Optional<FieldSelection> parse(String text) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add(TicketAttribute.ID.label());
        for (String name : text.split(",", -1)) {
            String label = name.strip();
            if (label.equals(NONE)) {
                labels.add(TicketAttribute.HREF.label());
            } else if (TicketAttribute.of(label).isEmpty()) {
                return Optional.empty();
            } else {
                labels.add(label);
            }
        }
        return Optional.of(new FieldSelection(Set.copyOf(labels)));
    }

    public boolean shows(TicketAttribute attribute) {
        return labels.isEmpty() || labels.contains(attribute.label());
    }
}
