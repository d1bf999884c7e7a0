package io.telcopledge.support.page.desk;

import io.telcopledge.support.complaint.api.ComplaintFilter;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to, as the form above it sends it: what is left empty narrows nothing. */
public record DeskFilter(
        @QueryParam("state") @Nullable String state,
        @QueryParam("category") @Nullable String category,
        @QueryParam("team") @Nullable String team,
        @QueryParam("agent") @Nullable String agent,
        @QueryParam("order") @Nullable String order,
        @QueryParam("after") @Nullable String after) {

    static final String PATH = "/support/desk";
    private static final String ON_A_PAGE = "25";

    /** As the API reads it; the desk's order is by urgency. */
    ComplaintFilter asked() {
        return new ComplaintFilter(
                given(state),
                null,
                given(category),
                null,
                given(team),
                given(agent),
                orderOrUsual(),
                null,
                null,
                ON_A_PAGE,
                given(after));
    }

    String orderOrUsual() {
        return order == null || order.isBlank() ? "urgency" : order;
    }

    /** The same list from there on. */
    String href(String next) {
        UriBuilder address = UriBuilder.fromPath(PATH).queryParam("order", orderOrUsual());
        add(address, "state", state);
        add(address, "category", category);
        add(address, "team", team);
        add(address, "agent", agent);
        return address.queryParam("after", next).build().toString();
    }

    private static void add(UriBuilder address, String name, @Nullable String value) {
        if (given(value) != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
