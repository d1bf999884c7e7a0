package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same page at the report's address in the API, for who asks for HTML there. */
@Path("/reporting/v1/reports")
@PermitAll
public class ReportAsPage {

    private final ReportPage page;

    ReportAsPage(ReportPage page) {
        this.page = page;
    }

    /** JSON is what a caller without a preference gets. */
    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Produces("text/html;qs=0.5")
    @Operation(summary = "A quarter's report as a page")
    public Uni<Response> accepted(
            @PathParam("quarter") Quarter quarter, @Context HttpHeaders headers, @Context UriInfo uri) {
        return page.of(quarter, headers, uri);
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}.html")
    @Produces("text/html")
    @Operation(hidden = true)
    public Uni<Response> suffixed(
            @PathParam("quarter") Quarter quarter, @Context HttpHeaders headers, @Context UriInfo uri) {
        return page.of(quarter, headers, uri);
    }
}
