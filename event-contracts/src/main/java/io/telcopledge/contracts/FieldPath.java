package io.telcopledge.contracts;

import java.util.List;

/** How a place in an event's data is written: {@code clock.deadline}, {@code spans[0].from}, {@code data}. */
final class FieldPath {

    static final String WHOLE = "data";

    private FieldPath() {}

    /** The path through names (strings) and positions (integers). */
    static String of(List<Object> parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Integer position) {
                path.append('[').append(position.intValue()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(part);
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }
}
