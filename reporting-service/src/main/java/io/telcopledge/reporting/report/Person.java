package io.telcopledge.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a hand in a report.
 *
 * @param id issuer and subject, by which a person is told from others; null in records that are older than that
 * @param name as the token showed it then; kept, not published
 */
public record Person(@Nullable String id, String name) {

    /** Whether it is the same person: by what identifies them, or by name where a record knows nothing else. */
    public boolean is(Person other) {
        return (id != null && other.id != null) ? id.equals(other.id) : name.equals(other.name);
    }
}
