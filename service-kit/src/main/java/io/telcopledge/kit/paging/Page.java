package io.telcopledge.kit.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a list.
 *
 * @param next where the following page begins; empty where this is the last
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page out of one item more than was asked for, which tells whether others follow.
     *
     * @param limit how many were asked for
     * @param keys the sort keys of an item
     */
    public static <T> Page<T> of(List<T> atMostOneMore, int limit, Function<T, Cursor> keys) {
        if (atMostOneMore.size() <= limit) {
            return new Page<>(atMostOneMore, Optional.empty());
        }
        List<T> shown = atMostOneMore.subList(0, limit);
        return new Page<>(shown, Optional.of(keys.apply(shown.get(limit - 1))));
    }

    /** The same page, each item shown in another way. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
