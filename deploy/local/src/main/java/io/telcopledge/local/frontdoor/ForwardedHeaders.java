package io.telcopledge.local.frontdoor;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** Who the client is, the front door says and nobody before it; what is meant for one connection ends with it. */
final class ForwardedHeaders {

    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");

    private static final List<String> OF_A_PROXY =
            List.of("forwarded", "via", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip");
    private static final String FORWARDED = "x-forwarded-";
    private static final String ORIGINAL = "x-original-";

    private ForwardedHeaders() {}

    /** Makes the headers of a request what a service is to see. */
    static void rewrite(HttpServerRequest request) {
        MultiMap headers = request.headers();
        dropHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(FORWARDED) || lower.startsWith(ORIGINAL) || OF_A_PROXY.contains(lower)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /** Also those that a Connection header names (RFC 9110, 7.6.1), but for what says how the body comes. */
    static void dropHopByHop(MultiMap headers) {
        for (String connection : List.copyOf(headers.getAll("connection"))) {
            for (String name : connection.split(",", -1)) {
                String named = name.strip().toLowerCase(Locale.ROOT);
                if (!named.isEmpty() && !named.equals("content-length") && !named.equals("transfer-encoding")) {
                    headers.remove(named);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
