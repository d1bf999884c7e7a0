package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;

/** What every event of a security audit has: all that is known of it. */
public sealed interface AuditEvent extends EventData permits AuditScheduled, AuditHeld {

    AuditFacts audit();

    @Override
    default String key() {
        return audit().auditId();
    }
}
