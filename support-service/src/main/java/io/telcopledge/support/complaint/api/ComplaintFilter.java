package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.store.ComplaintOrder;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of complaints is narrowed to. */
public record ComplaintFilter(
        @QueryParam("state")
        @Parameter(description = "OPENED, ACKNOWLEDGED, ANSWERED, RESOLVED, CLOSED, REOPENED or WITHDRAWN")
        @Nullable
        String state,

        @QueryParam("channel") @Nullable String channel,
        @QueryParam("category") @Nullable String category,
        @QueryParam("region") @Nullable String region,
        @QueryParam("team") @Nullable String team,
        @QueryParam("agent") @Nullable String agent,

        @QueryParam("order")
        @Parameter(description = "newest (the default), or urgency: by the next deadline, only where one is left")
        @Nullable
        String order,

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

    public PageRequest page() {
        return PageRequest.of(limit, after, sorting().keys());
    }

    /** @param customer the one whose complaints the caller is confined to, if any */
    public ComplaintSearch search(Optional<String> customer) {
        Map<String, String> equal = new LinkedHashMap<>();
        customer.ifPresent(ref -> equal.put("customerRef", ref));
        put(equal, "matter.channel", channel);
        put(equal, "matter.category", category);
        put(equal, "matter.region", region);
        put(equal, "duty.team", team);
        put(equal, "duty.agent", agent);
        return new ComplaintSearch(
                equal,
                Optional.ofNullable(state).map(ComplaintFilter::stateOf),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                sorting(),
                page().after());
    }

    private static void put(Map<String, String> equal, String attribute, @Nullable String value) {
        if (value != null) {
            equal.put(attribute, value);
        }
    }

    private ComplaintOrder sorting() {
        return ComplaintOrder.named(order == null ? "newest" : order)
                .orElseThrow(() -> Refusal.invalid("order", "must be newest or urgency"));
    }

    private static ComplaintState stateOf(String text) {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "state",
                        Arrays.stream(ComplaintState.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ", "must be one of ", ""))));
    }
}
