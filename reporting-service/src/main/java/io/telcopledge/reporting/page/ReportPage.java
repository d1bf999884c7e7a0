package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.application.ReadReport;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The permanent address of a quarter's report, to be read and printed. */
@Path("/reports")
@PermitAll
public class ReportPage {

    private final ReadReport reports;
    private final URI frontDoor;
    private final Vocabulary vocabulary;

    ReportPage(
            ReadReport reports,
            @ConfigProperty(name = "telcopledge.front-door", defaultValue = "http://localhost:8080") URI frontDoor,
            Vocabulary vocabulary) {
        this.reports = reports;
        this.frontDoor = frontDoor;
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> of(@PathParam("quarter") Quarter quarter, @Context HttpHeaders headers, @Context UriInfo uri) {
        PageFrame page = new PageFrame(LanguageChoice.of(headers, uri), "/reports/" + quarter);
        return reports.of(quarter)
                .map(report -> ReportView.of(page, report, frontDoor, vocabulary))
                .chain(report -> HtmlPage.of(Templates.report(report), page));
    }
}
