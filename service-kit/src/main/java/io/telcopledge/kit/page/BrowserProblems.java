package io.telcopledge.kit.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * What is refused to a browser is a page with a way back, wherever it went; whoever does not ask for HTML gets none.
 */
@Provider
@Priority(Priorities.USER - 100)
public class BrowserProblems implements ContainerResponseFilter {

    private final ProblemPage page;

    @Inject
    BrowserProblems(ProblemPage page) {
        this.page = page;
    }

    // Response filters run from the highest priority down: after those of pages that know more of who asks.
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean browser = request.getAcceptableMediaTypes().stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
        if (browser) {
            page.replace(request, response, false);
        }
    }
}
