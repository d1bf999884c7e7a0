package io.telcopledge.kit.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code timestamptz} columns of native queries: the driver gives one type or the other, by the query's shape.
 */
public final class Timestamps {

    private Timestamps() {}

    /** The instant of a column, or null where it is null. */
    public static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
