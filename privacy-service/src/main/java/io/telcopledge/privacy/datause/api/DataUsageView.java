package io.telcopledge.privacy.datause.api;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.privacy.datause.DataUse;
import io.telcopledge.privacy.datause.UsageAccount;
import io.telcopledge.privacy.datause.UsageCount;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The account as JSON.
 *
 * @param uses newest first
 * @param next the cursor of the next page, for {@code after}; null on the last one
 */
public record DataUsageView(
        OffsetDateTime from,
        OffsetDateTime to,
        List<Use> uses,
        @Nullable String next,
        List<Count> summary,
        CompletenessView completeness) {

    /** One access. Who used the system is not told: that is an employee's data. */
    record Use(
            OffsetDateTime accessedAt,
            String system,
            String purpose,
            @Nullable String legalBasis,
            List<String> dataCategories) {

        static Use of(DataUse use, Function<Instant, OffsetDateTime> local) {
            return new Use(
                    local.apply(use.accessedAt()), use.system(), use.purpose(), use.legalBasis(), use.dataCategories());
        }
    }

    /** All accesses of the period by one system for one purpose. */
    record Count(String system, String purpose, long accesses, OffsetDateTime lastAt) {

        static Count of(UsageCount count, Function<Instant, OffsetDateTime> local) {
            return new Count(count.system(), count.purpose(), count.accesses(), local.apply(count.lastAt()));
        }
    }

    static DataUsageView of(UsageAccount account, Function<Instant, OffsetDateTime> local) {
        return new DataUsageView(
                local.apply(account.period().from()),
                local.apply(account.period().to()),
                account.page().items().stream().map(use -> Use.of(use, local)).toList(),
                account.page().next().map(Cursor::toString).orElse(null),
                account.summary().stream().map(count -> Count.of(count, local)).toList(),
                CompletenessView.of(account.completeness(), local));
    }
}
