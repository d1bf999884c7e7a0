package io.telcopledge.support.troubleticket.store;

import io.telcopledge.kit.database.Timestamps;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket says that its complaint has no place for.
 *
 * @param person under whose key the attributes are sealed
 * @param attributes a JSON object, sealed
 * @param terms numbers by which the attributes' values are found; not read back
 * @param createdBy who created the ticket
 * @param revision grows with each change
 * @param deletedAt when it was deleted, or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record TicketRow(
        UUID complaintId,
        String person,
        byte[] attributes,
        Collection<Long> terms,
        String createdBy,
        Instant updatedAt,
        long revision,
        @Nullable Instant deletedAt) {

    static final String COLUMNS = "complaint_id, person, attributes, created_by, updated_at, revision, deleted_at";

    /** What its attributes are sealed as. */
    public static String context(UUID complaintId) {
        return "trouble-ticket/" + complaintId;
    }

    /** Reads {@link #COLUMNS}. */
    static TicketRow of(Object[] row) {
        return new TicketRow(
                (UUID) row[0],
                (String) row[1],
                (byte[]) row[2],
                List.of(),
                (String) row[3],
                Objects.requireNonNull(Timestamps.instant(row[4])),
                ((Number) row[5]).longValue(),
                Timestamps.instant(row[6]));
    }

    String termsLiteral() {
        return terms.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
