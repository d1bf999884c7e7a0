package io.telcopledge.kit.openapi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the scripts of other sites read what anybody may read: operations that are {@link PermitAll}, and the API's own
 * description. Nothing else is opened to them, and no credentials are (Fetch, CORS protocol: {@code *}).
 */
@Provider
@Singleton
public class OpenToReaders implements DynamicFeature {

    private static final String ALLOW = "Access-Control-Allow-Origin";
    private static final int BESIDE_CORS = 300;

    private final String document;

    @Inject
    public OpenToReaders(@ConfigProperty(name = "telcopledge.api") String api) {
        this.document = api + "/openapi";
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        boolean open = method.isAnnotationPresent(PermitAll.class)
                || (resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class));
        if (open && method.isAnnotationPresent(GET.class)) {
            context.register(new Headers());
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::describe, BESIDE_CORS);
    }

    private void describe(RoutingContext context) {
        if (context.normalizedPath().startsWith(document)) {
            context.response().putHeader(ALLOW, "*");
        }
        context.next();
    }

    /** For an operation that anybody may read. */
    private static final class Headers implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle(ALLOW, "*");
            headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
        }
    }
}
