package io.telcopledge.kit.tmf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.problem.Refusal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes an answer shows (TMF630, attribute selection): those that are named and no other, id and href for
 * {@code none}, everything where nothing is asked.
 *
 * @param labels names of attributes; empty for all
 */
public record FieldSelection(Set<String> labels) {

    public static final FieldSelection ALL = new FieldSelection(Set.of());
    private static final String NONE = "none";
    private static final Set<String> REFERENCE = Set.of("id", "href");

    /**
     * Reads a comma-separated list; fails with a {@link Refusal} (400) where it names an attribute that is not known.
     *
     * @param text null or blank for all
     */
    public static FieldSelection of(@Nullable String text, Set<String> known) {
        if (text == null || text.isBlank()) {
            return ALL;
        }
        Set<String> labels = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            String label = name.strip();
            if (label.equals(NONE)) {
                labels.addAll(REFERENCE);
            } else if (known.contains(label)) {
                labels.add(label);
            } else {
                throw Refusal.invalid("fields", "names an attribute that there is not");
            }
        }
        return new FieldSelection(Set.copyOf(labels));
    }

    public boolean shows(String label) {
        return labels.isEmpty() || labels.contains(label);
    }

    /** Leaves the chosen attributes. */
    public ObjectNode select(ObjectNode document) {
        return labels.isEmpty() ? document : document.retain(labels);
    }
}
