package io.telcopledge.support.gaming.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.gaming.store.GamingCase;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that fell under a rule, and what was seen.
 *
 * @param agent to whom it is ascribed, or null
 * @param seenAt when it happened
 * @param clock whose time was nearly up, or null
 * @param usedPercent how much of that time was used up, or null
 * @param times how often: in this complaint, or for a repeated answer in the team's quarter
 * @param what it was changed to, or how long the answer was
 */
public record CaseView(
        UUID complaintId,
        OffsetDateTime openedAt,
        @Nullable String agent,
        OffsetDateTime seenAt,
        @Nullable String clock,
        @Nullable Integer usedPercent,
        int times,
        @Nullable String what) {

    static CaseView of(GamingCase found, OperatorTime time) {
        return new CaseView(
                found.complaintId(),
                time.local(found.openedAt()),
                found.agent(),
                time.local(found.seen().at()),
                found.seen().clock(),
                found.seen().usedPercent(),
                found.seen().times(),
                found.seen().what());
    }
}
