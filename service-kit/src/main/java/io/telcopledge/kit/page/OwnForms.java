package io.telcopledge.kit.page;

import io.telcopledge.kit.problem.Refusal;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Takes forms from our own pages only. A browser says where a form comes from, and no page can make it say otherwise;
 * so no token has to be kept in a form.
 */
@Provider
@SignedInPage
public class OwnForms implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        FormOrigin origin =
                new FormOrigin(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"));
        if (!READING.contains(request.getMethod())
                && !origin.isOurs(request.getUriInfo().getBaseUri())) {
            throw Refusal.forbidden("The form does not come from this site.");
        }
    }
}
