package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one security audit; the newest revision replaces the older ones.
 *
 * @param auditId the audit
 * @param scope what is audited
 * @param dueAt the last instant at which holding it is on schedule, as it was first planned: it decides the quarter,
 *     and putting the audit off does not move it
 * @param heldAt when it was held, or null while it was not
 * @param revision grows with each change
 */
public record AuditFacts(
        String auditId,
        String scope,
        Instant dueAt,
        @Nullable Instant heldAt,
        long revision) {

    public AuditFacts {
        Require.id("auditId", auditId);
        Require.id("scope", scope);
        Require.instant("dueAt", dueAt);
        Require.optionalInstant("heldAt", heldAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
