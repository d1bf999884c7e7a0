package io.telcopledge.support.gaming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a complaint counts for a rule: one of those that could have fallen under it, and perhaps did.
 *
 * @param agent to whom it is ascribed, or null where nobody is known
 * @param since from when on it is one of those that could have
 * @param found what was seen, or null where there was nothing to be seen
 */
public record Check(
        GamingRule rule,
        @Nullable String agent,
        Instant since,
        @Nullable Seen found) {

    /**
     * What was seen.
     *
     * @param at when
     * @param clock whose time was nearly up, or null
     * @param usedPercent how much of that time was used up, or null
     * @param times how often it happened to this complaint, 1 or more
     * @param what in a word: what it was changed to
     */
    public record Seen(
            Instant at,
            @Nullable String clock,
            @Nullable Integer usedPercent,
            int times,
            @Nullable String what) {}
}
