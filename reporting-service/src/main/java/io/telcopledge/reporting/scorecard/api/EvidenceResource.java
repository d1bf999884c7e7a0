package io.telcopledge.reporting.scorecard.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.scorecard.application.ReadEvidence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** From a figure to the intervals and cases that it was made of, and the events that told them. */
@Path("/reporting/v1/commitments/{id}/evidence")
class EvidenceResource {

    private final ReadEvidence evidence;
    private final Commitments commitments;
    private final OperatorTime time;

    EvidenceResource(ReadEvidence evidence, Commitments commitments, OperatorTime time) {
        this.evidence = evidence;
        this.commitments = commitments;
        this.time = time;
    }

    // Single cases are for who checks figures; the public has their sums.
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.MANAGER})
    @Operation(summary = "The facts behind a commitment's figure in a quarter, each with the event that told it")
    public Uni<Response> page(
            @PathParam("id") String id,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        PageRequest page = PageRequest.of(limit, after, String.class, String.class);
        return evidence.of(
                        commitments.withId(id).orElseThrow(() -> Refusal.notFound("commitment")),
                        quarter == null ? time.currentQuarter() : quarter,
                        page.after(),
                        page.limit())
                .map(items -> PageView.respond(items, here.getRequestUriBuilder()));
    }
}
