package io.telcopledge.kit.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.telcopledge.kit.problem.RawProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Lets through to each path the credentials that are meant for it, and no others: an API never sees a cookie, which a
 * browser sends without being asked, and a page never a bearer token. It comes before all that looks for either.
 */
@Singleton
class OwnCredentials {

    /** Before authentication (200) and CORS (300). */
    private static final int FIRST = 1_000;

    private final PagePaths pages;

    @Inject
    OwnCredentials(PagePaths pages) {
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = String.valueOf(request.path());
        if (!PlainPath.is(path, context.normalizedPath())) {
            RawProblem.AMBIGUOUS_PATH.answer(context);
            return;
        }
        request.headers().remove(pages.contains(path) ? HttpHeaders.AUTHORIZATION : HttpHeaders.COOKIE);
        context.next();
    }
}
