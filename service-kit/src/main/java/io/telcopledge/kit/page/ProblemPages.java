package io.telcopledge.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A refusal in a person's own language, where a page was asked for. */
@Provider
@SignedInPage
public class ProblemPages implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem) {
            PageFrame page = PageFrame.of(request.getAcceptableLanguages(), request.getUriInfo());
            String html = LookTemplates.problem(page, response.getStatus())
                    .setLocale(page.language().tag())
                    .render();
            response.setEntity(html, null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            HtmlPage.headers(response.getHeaders(), page);
        }
    }
}
