package io.telcopledge.kit.paging.rest;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit items on it, 1 to {@value #HIGHEST_LIMIT}
 * @param after where the page before ended; empty for the first
 */
public record PageRequest(int limit, Optional<Cursor> after) {

    public static final int USUAL_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    /**
     * Reads the parameters {@code limit} and {@code after}.
     *
     * @param keys the types of the list's sort keys, in order
     * @throws Refusal 400 that names the parameter
     */
    public static PageRequest of(@Nullable String limit, @Nullable String after, Class<?>... keys) {
        return new PageRequest(limit == null ? USUAL_LIMIT : limit(limit), cursor(after, keys));
    }

    private static int limit(String limit) {
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > HIGHEST_LIMIT) {
            throw Refusal.invalid("limit", "must be a whole number from 1 to " + HIGHEST_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    private static Optional<Cursor> cursor(@Nullable String after, Class<?>... keys) {
        if (after == null) {
            return Optional.empty();
        }
        Optional<Cursor> cursor = Cursor.parse(after, keys);
        if (cursor.isEmpty()) {
            throw Refusal.invalid("after", "must be the next of a page before");
        }
        return cursor;
    }
}
