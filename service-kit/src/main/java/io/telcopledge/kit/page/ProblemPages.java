package io.telcopledge.kit.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** What is refused at an address that has pages for who signed in is a page, whatever was asked for. */
@Provider
@SignedInPage
public class ProblemPages implements ContainerResponseFilter {

    private final ProblemPage page;

    @Inject
    ProblemPages(ProblemPage page) {
        this.page = page;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        page.replace(request, response, true);
    }
}
