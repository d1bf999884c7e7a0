package io.telcopledge.support.team;

import io.telcopledge.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * An agent of the call centre.
 *
 * @param agentRef as calls and complaints name them; opaque, 1 to 200 characters
 * @param team where they work, 1 to 200 characters
 * @param supervisorRef who leads them, as their token names them, or null
 * @param version 1 for the first, grows with each change
 */
public record Agent(String agentRef, String team, @Nullable String supervisorRef, long version) {

    /** @throws io.telcopledge.contracts.InvalidEvent when a field is too long, or missing; names it */
    public Agent {
        Require.id("agentRef", agentRef);
        Require.id("team", team);
        Require.optionalId("supervisorRef", supervisorRef);
    }

    /** Whether this is who leads them. */
    public boolean isSupervisedBy(String ref) {
        return ref.equals(supervisorRef);
    }

    /**
     * Whether a supervisor may say where this agent works: whoever leads them, or anybody while nobody does. Else a
     * supervisor could make themself the one who sees another's appraisals.
     */
    public boolean mayBeMovedBy(String supervisor) {
        return supervisorRef == null || isSupervisedBy(supervisor);
    }
}
