package io.telcopledge.support.hotline.store;

import io.telcopledge.support.hotline.Count;
import java.util.stream.Collectors;

/** The columns of the counts, in the order of {@link Count}, as the statements need them. */
final class Columns {

    private Columns() {}

    /** The columns with commas between, each made by a pattern in which {@code #} stands for its name. */
    static String each(String pattern) {
        return Count.columns().stream()
                .map(column -> pattern.replace("#", column))
                .collect(Collectors.joining(", "));
    }
}
