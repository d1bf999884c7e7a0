package io.telcopledge.support.complaint.store;

import io.telcopledge.support.complaint.Complaint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of complaints ended. Its text form is opaque to clients. */
public record ComplaintCursor(Instant openedAt, UUID id) {

    public static ComplaintCursor after(Complaint complaint) {
        return new ComplaintCursor(complaint.openedAt(), complaint.id());
    }

    /** Reads the text form; empty when it is none. */
    public static Optional<ComplaintCursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new ComplaintCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException otherText) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((openedAt + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
