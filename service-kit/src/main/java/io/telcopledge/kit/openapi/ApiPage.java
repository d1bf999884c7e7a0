package io.telcopledge.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.PageFrame;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The API's document as a page to read: {@code …/openapi.html}, made here, without a script. */
@Singleton
class ApiPage {

    private final OpenApiDocumentService documents;
    private final String api;

    @Inject
    ApiPage(OpenApiDocumentService documents, @ConfigProperty(name = "telcopledge.api") String api) {
        this.documents = documents;
        this.api = api;
    }

    /** The page itself. */
    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance api(PageFrame page, ApiDescription description, String document);
    }

    void register(@Observes Router router) {
        router.get(api + "/openapi.html").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        HttpServerRequest asked = request.request();
        String origin = asked.scheme() + "://" + asked.authority();
        PageFrame page = PageFrame.of(request);
        HtmlPage.sendOpen(request, Templates.api(page, ApiDescription.of(document(), origin), api + "/openapi"), page);
    }

    private JsonNode document() {
        try {
            return new JsonMapper()
                    .readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
