package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of complaints is narrowed to. */
public record ComplaintFilter(
        @QueryParam("state")
        @Parameter(description = "OPENED, ACKNOWLEDGED, ANSWERED, RESOLVED, CLOSED, REOPENED or WITHDRAWN")
        @Nullable
        String state,

        @QueryParam("channel") @Nullable String channel,

        @QueryParam("from") @Parameter(description = "opened at or after") @Nullable
        Instant from,

        @QueryParam("to") @Parameter(description = "opened before") @Nullable
        Instant to,

        @QueryParam("limit") @Parameter(description = "1 to 200, 50 by default") @Nullable
        String limit,

        @QueryParam("after") @Parameter(description = "next of the page before") @Nullable
        String after) {

    public ComplaintFilter {
        if (from != null && to != null && !from.isBefore(to)) {
            throw Refusal.invalid("to", "must be after from");
        }
    }

    PageRequest page() {
        return PageRequest.of(limit, after, Instant.class, UUID.class);
    }

    /** @param customer the one whose complaints the caller is confined to, if any */
    ComplaintSearch search(Optional<String> customer) {
        return new ComplaintSearch(
                customer,
                Optional.ofNullable(state).map(ComplaintFilter::stateOf),
                Optional.ofNullable(channel),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                page().after());
    }

    private static ComplaintState stateOf(String text) {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("state", "must be one of " + Arrays.toString(ComplaintState.values())));
    }
}
