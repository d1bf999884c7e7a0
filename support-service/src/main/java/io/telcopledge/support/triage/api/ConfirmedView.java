package io.telcopledge.support.triage.api;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.triage.store.Confirmed;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a person said that a complaint is about. */
public record ConfirmedView(
        String category,
        String department,
        @Nullable Complexity complexity,
        String by,
        OffsetDateTime at,
        long revision) {

    public static ConfirmedView of(Confirmed confirmed, OperatorTime time) {
        return new ConfirmedView(
                confirmed.category().slug(),
                confirmed.department().slug(),
                confirmed.complexity().orElse(null),
                confirmed.by(),
                time.local(confirmed.at()),
                confirmed.revision());
    }
}
