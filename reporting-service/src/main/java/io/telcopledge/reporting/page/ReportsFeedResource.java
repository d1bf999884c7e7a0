package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.report.seal.application.ReadSealed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells feed readers of each report as it is sealed or restated. */
@Path("/reporting/v1/reports.atom")
@PermitAll
@Tag(name = "Sealed reports")
public class ReportsFeedResource {

    private final ReadSealed sealed;
    private final URI frontDoor;
    private final OperatorTime time;

    ReportsFeedResource(
            ReadSealed sealed,
            @ConfigProperty(name = "telcopledge.front-door", defaultValue = "http://localhost:8080") URI frontDoor,
            OperatorTime time) {
        this.sealed = sealed;
        this.frontDoor = frontDoor;
        this.time = time;
    }

    @GET
    @Produces("application/atom+xml")
    @Operation(summary = "The newest sealed revisions as an Atom feed (RFC 4287)")
    public Uni<Response> feed(@Context HttpHeaders headers, @Context UriInfo uri) {
        Language language = LanguageChoice.of(headers, uri);
        return sealed.newest()
                .map(found -> ReportsFeed.of(found, language, frontDoor, time))
                .chain(feed -> Templates.feed(feed).createUni())
                .map(xml -> Response.ok(xml)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                        .build());
    }
}
