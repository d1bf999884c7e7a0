package io.telcopledge.support.backtest.api;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Versioned;
import io.telcopledge.support.policy.Versions;
import io.telcopledge.support.policy.api.NewCalendar;
import io.telcopledge.support.policy.api.NewPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a back-test: a policy, a calendar or both, as they would be posted to be put in force. */
@Schema(description = "A proposed policy, a proposed calendar or both, and the quarter to test them on")
public record BackTestRequest(
        @Schema(description = "such as 2026-Q1", required = true) @Nullable
        Quarter quarter,

        @Schema(description = "as it would be posted; of its dates and its reason nothing is needed") @Nullable
        NewPolicy policy,

        @Schema(description = "as it would be posted; of its dates and its reason nothing is needed") @Nullable
        NewCalendar calendar) {

    /** @throws Refusal 400 that names the field */
    Quarter pastQuarter(Quarter current) {
        if (quarter == null || quarter.compareTo(current) > 0) {
            throw Refusal.invalid("quarter", "must be a quarter that has begun, such as 2026-Q1");
        }
        if (policy == null && calendar == null) {
            throw Refusal.invalid("policy", "is required, or else calendar");
        }
        return quarter;
    }

    Optional<PolicyVersion> policy(Book book, LocalDate today, Instant now, String by) {
        NewPolicy sent = policy;
        return sent == null
                ? Optional.empty()
                : Optional.of(inside("policy", () -> {
                    String id = named(sent.id());
                    return sent.proposed(id, next(book.policies().get(id)), today, now, by);
                }));
    }

    Optional<CalendarVersion> calendar(Book book, LocalDate today, Instant now, String by) {
        NewCalendar sent = calendar;
        return sent == null
                ? Optional.empty()
                : Optional.of(inside("calendar", () -> {
                    String id = named(sent.id());
                    return sent.proposed(id, next(book.calendars().get(id)), today, now, by);
                }));
    }

    private static String named(@Nullable String id) {
        return Require.present("id", id);
    }

    private static int next(@Nullable Versions<? extends Versioned> there) {
        return there == null ? 1 : there.latest().version() + 1;
    }

    private static <T> T inside(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidEvent refused) {
            throw Refusal.invalid(field + "." + refused.field(), refused.problem());
        }
    }
}
