package io.telcopledge.support.troubleticket.hub;

import io.telcopledge.kit.database.Timestamps;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to be told of tickets.
 *
 * @param query what it wants to be told, or empty for everything
 * @param registeredBy whose it is
 * @param failures in a row
 * @param lastFailure why the last attempt failed, or empty
 * @param deliveredAt when it took a notification last, or null
 * @param disabledAt when it was given up, or null
 */
record Listener(
        UUID id,
        String callback,
        String query,
        String registeredBy,
        Instant registeredAt,
        int failures,
        String lastFailure,
        @Nullable Instant deliveredAt,
        @Nullable Instant disabledAt) {

    static final String COLUMNS =
            "id, callback, query, registered_by, registered_at, failures, last_failure, delivered_at, disabled_at";

    Listener afterFailure(int inARow, String reason) {
        return new Listener(id, callback, query, registeredBy, registeredAt, inARow, reason, deliveredAt, disabledAt);
    }

    /** Reads {@link #COLUMNS}. */
    static Listener of(Object[] row) {
        return new Listener(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Objects.requireNonNull(Timestamps.instant(row[4])),
                ((Number) row[5]).intValue(),
                (String) row[6],
                Timestamps.instant(row[7]),
                Timestamps.instant(row[8]));
    }
}
