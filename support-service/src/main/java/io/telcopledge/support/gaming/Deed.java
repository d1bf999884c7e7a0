package io.telcopledge.support.gaming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a complaint and counted.
 *
 * @param id of the fact in the complaint's history
 * @param by who did it, an opaque reference, or null where nobody says
 */
public record Deed(
        Kind kind, String id, Instant at, @Nullable String by) {

    /** What the rules look at. */
    public enum Kind {
        MADE_COMPLEX,
        MADE_STANDARD,
        PAUSED,
        ANSWERED,
        RESOLVED,
        REOPENED
    }

    /** Whether the customer was told a solution by it. */
    boolean answers() {
        return kind == Kind.ANSWERED || kind == Kind.RESOLVED;
    }
}
