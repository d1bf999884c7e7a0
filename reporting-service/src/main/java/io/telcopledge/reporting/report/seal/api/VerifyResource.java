package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.application.AskForCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Anybody may have a sealed report checked: a task that runs by itself and whose outcome is kept, so that asking costs
 * nothing however often it is done.
 */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/verify")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
public class VerifyResource {

    private static final int SECONDS = 1;

    private final AskForCheck checks;
    private final OperatorTime time;

    VerifyResource(AskForCheck checks, OperatorTime time) {
        this.checks = checks;
        this.time = time;
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "Compute a sealed revision again from the evidence alone and compare bytes, hashes and signature; the"
                            + " newest where no revision is named. What was found within the hour is told at once")
    @APIResponse(responseCode = "200", description = "What was found, and when")
    @APIResponse(responseCode = "202", description = "The check is asked for or under way: ask again (Retry-After)")
    public Uni<Response> verify(
            @PathParam("quarter") Quarter quarter, @QueryParam("revision") @Nullable Integer revision) {
        return checks.of(quarter, revision).map(this::answer);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Have it checked now, whatever was found before")
    @APIResponse(responseCode = "202", description = "Asked for; a GET tells how far it is and what it found")
    public Uni<Response> again(
            @PathParam("quarter") Quarter quarter, @QueryParam("revision") @Nullable Integer revision) {
        return checks.anew(quarter, revision).map(this::answer);
    }

    private Response answer(AskForCheck.Answer answer) {
        VerificationView view = VerificationView.of(answer, time);
        Response.ResponseBuilder response = answer.known().open()
                ? Response.accepted(view)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS)
                        .header(
                                HttpHeaders.LOCATION,
                                Addresses.REPORTS + "/" + view.quarter() + "/verify?revision=" + view.revision())
                : Response.ok(view);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
