package io.telcopledge.support.complaint.application;

import org.jspecify.annotations.Nullable;

/** What a person wrote, in the clear: only in memory, never in an event, a row or a log. */
public record Spoken(@Nullable String text, @Nullable String contact) {

    public static final Spoken NOTHING = new Spoken(null, null);

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Spoken";
    }
}
