package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.api.ReportBytes;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.application.ReadEditions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sealed revisions of a quarter's report: each stays at its address for ever. */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Sealed reports")
public class RevisionsResource {

    private final ReadEditions editions;
    private final SealViews views;

    RevisionsResource(ReadEditions editions, SealViews views) {
        this.editions = editions;
        this.views = views;
    }

    /** The revisions, the newest first. */
    record RevisionsView(Quarter quarter, List<RevisionView> revisions) {}

    @GET
    @Operation(summary = "The sealed revisions of a quarter's report, the newest first")
    public Uni<RevisionsView> all(@PathParam("quarter") Quarter quarter) {
        return editions.all(quarter).map(found -> new RevisionsView(quarter, views.newestFirst(found)));
    }

    @GET
    @Path("{revision: [0-9]{1,6}}")
    @Operation(summary = "A sealed revision's bytes, as they were sealed")
    public Uni<Response> one(
            @PathParam("quarter") Quarter quarter, @PathParam("revision") int revision, @Context Request request) {
        return found(quarter, revision)
                .map(edition -> ReportBytes.sealed(edition.report().getBytes(StandardCharsets.UTF_8), request));
    }

    @GET
    @Path("{revision: [0-9]{1,6}}/seal")
    @Produces("application/jose")
    @Operation(summary = "Its signed manifest: a JWS (RFC 7515) in compact form, signed by a key of /report-keys")
    public Uni<String> seal(@PathParam("quarter") Quarter quarter, @PathParam("revision") int revision) {
        return found(quarter, revision).map(SealedReport::seal);
    }

    @GET
    @Path("{revision: [0-9]{1,6}}/commitments")
    @Produces("application/yaml")
    @Operation(summary = "The commitments file that its figures were computed by")
    public Uni<String> commitments(@PathParam("quarter") Quarter quarter, @PathParam("revision") int revision) {
        return found(quarter, revision).map(SealedReport::commitments);
    }

    private Uni<SealedReport> found(Quarter quarter, int revision) {
        return editions.one(quarter, revision)
                .map(found -> found.orElseThrow(() -> Refusal.notFound("sealed revision")));
    }
}
