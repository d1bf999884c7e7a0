package io.telcopledge.support.gaming.store;

import io.telcopledge.support.gaming.Check;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint under a rule, as stored.
 *
 * @param openedAt decides its quarter
 * @param category what it is about now, or null
 * @param team whose it is by assignment, for an agent of whom nobody told the team, or null
 * @param answerId the answer that the rule is about, or null where it is about none
 */
public record CheckRow(
        UUID complaintId,
        Instant openedAt,
        @Nullable String category,
        @Nullable String team,
        Check check,
        @Nullable UUID answerId) {}
