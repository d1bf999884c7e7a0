package io.telcopledge.support.staffing.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many agents a queue needs. */
@Path("/support/v1/staffing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hotline")
public class StaffingResource {

    private static final int MOST_WEEKS = 52;

    private final ReadStaffing staffing;
    private final OperatorTime time;

    @Inject
    public StaffingResource(ReadStaffing staffing, OperatorTime time) {
        this.staffing = staffing;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Agents needed in each 15 minutes of the week, by Erlang C and Erlang A, from past weeks")
    public Uni<StaffingReport> staffing(
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("weeks") @DefaultValue("8") @Parameter(description = "before today, 1 to 52") int weeks) {
        if (queue == null || queue.isBlank()) {
            throw Refusal.invalid("queue", "is needed");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw Refusal.invalid("weeks", "must be 1 to " + MOST_WEEKS);
        }
        return staffing.of(queue, weeks, time.today());
    }
}
