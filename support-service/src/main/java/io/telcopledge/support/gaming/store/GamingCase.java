package io.telcopledge.support.gaming.store;

import io.telcopledge.support.gaming.Check.Seen;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that fell under a rule.
 *
 * @param openedAt when it was filed
 * @param agent to whom it is ascribed, or null
 * @param seen what was seen
 */
public record GamingCase(
        UUID complaintId, Instant openedAt, @Nullable String agent, Seen seen) {}
