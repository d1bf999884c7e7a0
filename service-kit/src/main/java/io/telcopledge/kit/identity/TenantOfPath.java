package io.telcopledge.kit.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * How people are known follows from the path alone. Left to itself, Quarkus takes the tenant that a session's cookie
 * names, or that is called as a segment of the path ({@code /…/pages}); so this one always says which.
 */
@Unremovable
@Singleton
class TenantOfPath implements TenantResolver {

    /** The tenant of {@code quarkus.oidc.pages}. */
    static final String PAGES = "pages";

    private final PagePaths pages;

    @Inject
    TenantOfPath(PagePaths pages) {
        this.pages = pages;
    }

    @Override
    public String resolve(RoutingContext request) {
        return pages.contains(request.normalizedPath()) ? PAGES : OidcUtils.DEFAULT_TENANT_ID;
    }
}
