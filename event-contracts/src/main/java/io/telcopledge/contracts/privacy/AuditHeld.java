package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;

/** A security audit was held. */
public record AuditHeld(AuditFacts audit) implements AuditEvent {

    public AuditHeld {
        Require.present("audit", audit);
        Require.present("audit.heldAt", audit.heldAt());
    }
}
