package io.telcopledge.privacy.datause.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.privacy.datause.UsageCursor;
import io.telcopledge.privacy.datause.UsagePeriod;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The query parameters of a question to the ledger, refused by name where they are none. */
record UsageQuestion(
        UsagePeriod period, int limit, @Nullable UsageCursor after) {

    static final int USUAL_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;

    static UsageQuestion of(
            @Nullable Instant from, @Nullable Instant to, @Nullable String limit, @Nullable String after, Instant now) {
        return new UsageQuestion(period(from, to == null ? now : to), limit(limit), after == null ? null : line(after));
    }

    private static UsagePeriod period(@Nullable Instant from, Instant to) {
        if (from == null) {
            return UsagePeriod.endingAt(to);
        }
        if (!from.isBefore(to)) {
            throw Refusal.invalid("from", "must be before to");
        }
        return new UsagePeriod(from, to);
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > HIGHEST_LIMIT) {
            throw Refusal.invalid("limit", "must be a whole number from 1 to " + HIGHEST_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    private static UsageCursor line(String after) {
        return UsageCursor.of(after)
                .orElseThrow(() -> Refusal.invalid("after", "must be taken from the next link of a page"));
    }
}
