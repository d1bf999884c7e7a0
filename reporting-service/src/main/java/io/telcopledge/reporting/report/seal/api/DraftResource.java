package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.api.ReportBytes;
import io.telcopledge.reporting.report.seal.application.ReadEditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be sealed now. The public sees its figures; the departments' words come out with the seal. */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
public class DraftResource {

    private final ReadEditions editions;

    DraftResource(ReadEditions editions) {
        this.editions = editions;
    }

    @GET
    @RolesAllowed({
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.SUPERVISOR,
        Roles.NETWORK_ENGINEER,
        Roles.PRIVACY_OFFICER,
        Roles.MARKET_RESEARCHER
    })
    @Operation(
            summary =
                    "The next edition: of a sealed quarter the restatement with what changed and why. Its ETag is what is sealed")
    public Uni<Response> draft(@PathParam("quarter") Quarter quarter, @Context Request request) {
        return editions.draft(quarter).map(draft -> ReportBytes.current(draft.bytes(), request));
    }
}
