package io.telcopledge.support.troubleticket;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes an answer shows (TMF630, attribute selection): those that are named and no other, id and href for
 * {@code none}, everything where nothing is asked.
 *
 * @param labels names of attributes; empty for all
 */
public record FieldSelection(Set<String> labels) {

    public static final FieldSelection ALL = new FieldSelection(Set.of());
    private static final String NONE = "none";

    /** Reads a comma-separated list; empty where an attribute is named that no ticket has. */
    public static Optional<FieldSelection> parse(String text) {
        Set<String> labels = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            String label = name.strip();
            if (label.equals(NONE)) {
                labels.addAll(Set.of(TicketAttribute.ID.label(), TicketAttribute.HREF.label()));
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
