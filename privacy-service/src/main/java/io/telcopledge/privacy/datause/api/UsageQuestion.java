package io.telcopledge.privacy.datause.api;

import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.privacy.datause.UsagePeriod;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query parameters of a question to the ledger, refused by name where they are none. */
record UsageQuestion(UsagePeriod period, PageRequest page) {

    static UsageQuestion of(
            @Nullable Instant from, @Nullable Instant to, @Nullable String limit, @Nullable String after, Instant now) {
        return new UsageQuestion(
                period(from, to == null ? now : to), PageRequest.of(limit, after, Instant.class, UUID.class));
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
}
