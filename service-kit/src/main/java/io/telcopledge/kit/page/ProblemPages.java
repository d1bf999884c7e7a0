package io.telcopledge.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A refusal in a person's own language, where a page was asked for. */
@Provider
@SignedInPage
public class ProblemPages implements ContainerResponseFilter {

    private final Optional<String> signOut;

    @Inject
    public ProblemPages(@ConfigProperty(name = "quarkus.oidc.pages.logout.path") Optional<String> signOut) {
        this.signOut = signOut;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem) {
            PageFrame page = PageFrame.of(request.getAcceptableLanguages(), request.getUriInfo());
            String html = LookTemplates.problem(page, response.getStatus(), signOut.orElse(null))
                    .setLocale(page.language().tag())
                    .render();
            response.setEntity(html, null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            HtmlPage.headers(response.getHeaders(), page);
        }
    }
}
