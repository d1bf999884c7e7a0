package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.store.ComplaintCursor;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of complaints is narrowed to. */
public record ComplaintFilter(
        @QueryParam("state") @Parameter(description = "OPENED, ANSWERED or RESOLVED") @Nullable
        String state,

        @QueryParam("channel") @Nullable String channel,

        @QueryParam("from") @Parameter(description = "opened at or after") @Nullable
        Instant from,

        @QueryParam("to") @Parameter(description = "opened before") @Nullable
        Instant to,

        @QueryParam("limit") @DefaultValue("50") @Parameter(description = "1 to 200")
        int limit,

        @QueryParam("after") @Parameter(description = "next of the page before") @Nullable
        String after) {

    private static final int MOST = 200;

    public ComplaintFilter {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("limit", "must be from 1 to " + MOST);
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw Refusal.invalid("to", "must be after from");
        }
    }

    /** @param customer the one whose complaints the caller is confined to, if any */
    ComplaintSearch search(Optional<String> customer) {
        return new ComplaintSearch(
                customer,
                Optional.ofNullable(state).map(ComplaintFilter::stateOf),
                Optional.ofNullable(channel),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(after).map(ComplaintFilter::cursorOf));
    }

    private static ComplaintState stateOf(String text) {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("state", "must be one of OPENED, ANSWERED, RESOLVED"));
    }

    private static ComplaintCursor cursorOf(String text) {
        return ComplaintCursor.parse(text)
                .orElseThrow(() -> Refusal.invalid("after", "must be the next of a page before"));
    }
}
