package io.telcopledge.privacy.datause;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The line after which a page begins. Its text is opaque to clients, so that the order of the ledger may change.
 *
 * @param accessedAt the line's time
 * @param id tells lines of one instant apart
 */
public record UsageCursor(Instant accessedAt, UUID id) {

    static UsageCursor after(DataUse line) {
        return new UsageCursor(line.accessedAt(), line.id());
    }

    /** The text that a client hands back. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((accessedAt + "/" + id).getBytes(UTF_8));
    }

    /** The cursor of a text; empty when it is none of ours. */
    public static Optional<UsageCursor> of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", -1);
            return parts.length == 2
                    ? Optional.of(new UsageCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
