package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;

/** A security audit is planned, or planned anew. */
public record AuditScheduled(AuditFacts audit) implements AuditEvent {

    public AuditScheduled {
        Require.present("audit", audit);
    }
}
