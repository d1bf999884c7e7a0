package io.telcopledge.reporting.report.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.CanonicalReport;
import io.telcopledge.reporting.report.application.ComposeReport;
import io.telcopledge.reporting.report.store.ReportedQuarters;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The quarterly reports as canonical JSON. */
@Path("/reporting/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ReportResource {

    private final ComposeReport reports;
    private final ReportedQuarters quarters;

    ReportResource(ComposeReport reports, ReportedQuarters quarters) {
        this.reports = reports;
        this.quarters = quarters;
    }

    /** The quarters of which there is evidence, the newest first. */
    public record ReportsView(List<ReportLink> reports) {}

    /** Where a report is. */
    public record ReportLink(Quarter quarter, String status, String json, String html) {

        static ReportLink of(Quarter quarter) {
            return new ReportLink(quarter, "DRAFT", "/reporting/v1/reports/" + quarter, "/reports/" + quarter);
        }
    }

    @GET
    @Operation(summary = "The quarters of which there is evidence, the newest first")
    public Uni<ReportsView> all() {
        return quarters.newestFirst()
                .map(found -> new ReportsView(found.stream().map(ReportLink::of).toList()));
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Operation(summary = "A quarter's report as canonical JSON (RFC 8785); its ETag is the SHA-256 of the bytes")
    public Uni<Response> one(@PathParam("quarter") Quarter quarter, @Context Request request) {
        return reports.of(quarter).map(report -> json(report.canonical(), request));
    }

    private static Response json(CanonicalReport report, Request request) {
        EntityTag tag = new EntityTag(report.checksum());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(report.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                // RFC 9530, for who checks what arrived.
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(report.sha256()) + ":")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
