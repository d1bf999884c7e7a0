package io.telcopledge.kit.session;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a browser came to ask for an address.
 *
 * @param site {@code Sec-Fetch-Site}: whose page asks
 * @param mode {@code Sec-Fetch-Mode}: for what
 * @param referer the page that asks, where it says so
 * @param ahead whether it is fetched before anybody asked ({@code Sec-Purpose}, and what came before it)
 */
record Navigation(
        @Nullable String site,
        @Nullable String mode,
        @Nullable String referer,
        boolean ahead) {

    private static final List<String> AHEAD = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    /** A page of ours, or the person themselves: typed, or from a bookmark. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    static Navigation of(HttpServerRequest request) {
        return new Navigation(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Sec-Fetch-Mode"),
                request.getHeader("Referer"),
                AHEAD.stream().anyMatch(request.headers()::contains));
    }

    /**
     * Whether a person goes there from here. Who says nothing of all this is no browser of today; what they would do
     * elsewhere is to be refused, and is not where it only ends their own session.
     *
     * @param origin ours
     */
    boolean isOwn(String origin) {
        boolean fromHere = site == null ? referer == null || referer.startsWith(origin + "/") : OWN.contains(site);
        return !ahead && fromHere && (mode == null || mode.equals("navigate"));
    }
}
