package io.telcopledge.local.frontdoor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The routes by the path's first segment, or its first two where a service has only a part of what is below the first.
 * A path that a proxy and a service could read differently (matrix parameters, empty or dotted segments, encoded
 * separators) is refused, so that no request reaches a service, or a part of it, that its route does not mean.
 */
public record Routes(Map<String, String> serviceByPrefix, String fallback) {

    /** The platform's. */
    public static final Routes PLATFORM = new Routes(
            Map.of(
                    "support", "support",
                    "tmf-api", "support",
                    "tmf-api/serviceQualityManagement", "reporting",
                    "network", "network",
                    "privacy", "privacy",
                    "my", "privacy",
                    "feedback", "feedback",
                    "reporting", "reporting",
                    "reports", "reporting"),
            "reporting");

    private static final List<String> AMBIGUOUS =
            List.of(";", "//", "\\", "%2f", "%5c", "%3b", "%2e", "%00", "/./", "/../");

    private static final Route AMBIGUOUS_PATH =
            new Route.Refused(400, "ambiguous-path", "The path can be read in more than one way.");
    /** Health, metrics and the like are for the operator, at the service's own port. */
    private static final Route INTERNAL = new Route.Refused(404, "not-found", "There is nothing at this path.");

    /** @param path as it came, still encoded */
    public Route of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (!path.startsWith("/")
                || lower.endsWith("/.")
                || lower.endsWith("/..")
                || AMBIGUOUS.stream().anyMatch(lower::contains)) {
            return AMBIGUOUS_PATH;
        }
        String first = segments(path, 1);
        if (first.contains("%") || first.equals("q")) {
            return INTERNAL;
        }
        String service = serviceByPrefix.get(segments(path, 2));
        return new Route.To(service == null ? serviceByPrefix.getOrDefault(first, fallback) : service);
    }

    /** The first segments of a path, or all of them where there are no more. */
    private static String segments(String path, int count) {
        int end = 0;
        for (int i = 0; i < count && end >= 0; i++) {
            end = path.indexOf('/', end + 1);
        }
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
