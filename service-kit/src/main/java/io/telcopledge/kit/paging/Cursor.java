package io.telcopledge.kit.paging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ended: the sort keys of its last item, in order. Its text form is opaque to clients, so that the order
 * of a list may change.
 *
 * @param keys one or more, each an {@link Instant}, a {@link UUID}, a {@link Long} or a {@link String}
 */
public record Cursor(List<Object> keys) {

    /** @throws IllegalArgumentException when there is no key, or one of another type */
    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> KeyType.of(key.getClass()) == null)) {
            throw new IllegalArgumentException("a cursor has keys of instants, UUIDs, longs and texts");
        }
    }

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys));
    }

    /**
     * Reads the text form.
     *
     * @param types of the keys that are expected, in order
     * @return empty when the text is none of ours, or one of a list with other keys
     */
    public static Optional<Cursor> parse(String text, Class<?>... types) {
        return CursorText.read(text)
                .filter(keys ->
                        keys.stream().<Class<?>>map(Object::getClass).toList().equals(List.of(types)))
                .map(Cursor::new);
    }

    /** The key at a place, counted from 0. */
    public Instant instant(int place) {
        return (Instant) keys.get(place);
    }

    public UUID uuid(int place) {
        return (UUID) keys.get(place);
    }

    public long number(int place) {
        return (Long) keys.get(place);
    }

    public String text(int place) {
        return (String) keys.get(place);
    }

    /** The text that a client hands back. */
    @Override
    public String toString() {
        return CursorText.of(keys);
    }
}
