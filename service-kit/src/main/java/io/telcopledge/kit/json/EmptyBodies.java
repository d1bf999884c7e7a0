package io.telcopledge.kit.json;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Who sends no body need not say of what type it is: an absent body is read as absent JSON, where the router would
 * answer that its media type is not supported. Tools that send nothing either name no type or call it a form.
 */
@Singleton
public class EmptyBodies {

    private static final Set<HttpMethod> TAKE_A_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private static final String FORM = "application/x-www-form-urlencoded";

    // Before anything reads the headers.
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    MultiMap headers = routing.request().headers();
                    if (TAKE_A_BODY.contains(routing.request().method()) && isBodiless(headers)) {
                        headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
                    }
                    routing.next();
                },
                FIRST);
    }

    private static boolean isBodiless(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return (type == null || type.startsWith(FORM))
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && (length == null || length.equals("0"));
    }
}
