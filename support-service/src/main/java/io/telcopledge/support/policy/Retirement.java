package io.telcopledge.support.policy;

import io.telcopledge.kit.sla.Mark;
import java.time.Instant;

/**
 * A manager ended a policy at an instant: no case that is filed from then on is under it, until a version is made
 * later.
 *
 * @param cancelsRunning whether the clocks that ran then are cancelled; else they run to their end
 */
public record Retirement(String policy, Instant at, boolean cancelsRunning, Made made) {

    /** Whether a version is over by it at an instant. */
    boolean ends(PolicyVersion version, Instant when) {
        return policy.equals(version.id())
                && !when.isBefore(at)
                && !version.term().recordedAt().isAfter(at);
    }

    /** What cancelled clocks show. */
    public Mark mark() {
        return new Mark(at, "policy retired: " + made.reason());
    }
}
