package io.telcopledge.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A refusal in a person's own language, with a way back. */
@Singleton
class ProblemPage {

    private final Optional<String> signOut;

    @Inject
    ProblemPage(@ConfigProperty(name = "quarkus.oidc.pages.logout.path") Optional<String> signOut) {
        this.signOut = signOut;
    }

    /** Makes a page of an answer that is a problem; another one stays as it is. */
    void replace(ContainerRequestContext request, ContainerResponseContext response, boolean signedIn) {
        if (response.getEntity() instanceof HttpProblem) {
            PageFrame page = PageFrame.of(request.getAcceptableLanguages(), request.getUriInfo());
            String html = LookTemplates.problem(page, response.getStatus(), signedIn ? signOut.orElse(null) : null)
                    .setLocale(page.language().tag())
                    .render();
            response.setEntity(html, null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            HtmlPage.headers(response.getHeaders(), page);
        }
    }
}
