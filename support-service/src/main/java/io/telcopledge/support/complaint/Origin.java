package io.telcopledge.support.complaint;

import io.telcopledge.contracts.Require;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who took a complaint in. The same (source, externalId) is one complaint.
 *
 * @param source the system, a URI reference
 * @param externalId the system's own id, or null where it is this one
 * @param sourceStatus the source's own word for the state it was in, or null
 * @param outcomeReported false where nobody will tell what becomes of it: no promise can be proven then, and no clock
 *     runs
 * @param history whether the past was told with it: nobody is warned of its deadlines, and nothing of it is due
 */
@Embeddable
public record Origin(
        @Column(name = "source") String source,
        @Column(name = "external_id") @Nullable String externalId,
        @Column(name = "source_status") @Nullable String sourceStatus,
        @Column(name = "outcome_reported") boolean outcomeReported,
        @Column(name = "history") boolean history) {

    public Origin {
        Require.id("source", source);
        Require.optionalId("externalId", externalId);
        Require.optionalId("sourceStatus", sourceStatus);
    }

    /** Taken in elsewhere, now; its outcome will be told. */
    public static Origin reported(String source, @Nullable String externalId) {
        return new Origin(source, externalId, null, true, false);
    }

    /** Taken in by this service itself, which sees what becomes of it. */
    public static Origin own(String source) {
        return reported(source, null);
    }
}
