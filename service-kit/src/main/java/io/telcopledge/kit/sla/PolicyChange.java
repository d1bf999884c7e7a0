package io.telcopledge.kit.sla;

import java.time.Instant;

/**
 * Somebody said that a running clock takes another policy.
 *
 * @param policy what it takes; it judges the clock from its start
 * @param since when it was said, and why
 */
public record PolicyChange(SlaPolicy policy, Mark since) {

    Instant at() {
        return since.at();
    }
}
