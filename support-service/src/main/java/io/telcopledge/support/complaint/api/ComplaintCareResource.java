package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.DeclaredWords;
import io.telcopledge.support.complaint.application.Spoken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is said of a complaint while somebody works on it. What replaces demands If-Match. */
@Path(Answers.COMPLAINTS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintCareResource {

    private final Steps steps;
    private final DeclaredWords words;

    @Inject
    public ComplaintCareResource(Steps steps, DeclaredWords words) {
        this.steps = steps;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("reclassify")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "Standard or complex, other than was thought; 48 hours run from the filing. Demands If-Match")
    public Uni<Response> reclassify(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reclassification request) {
        return steps.replace(
                id,
                headers,
                FactKind.RECLASSIFIED,
                Answers.present(request).particulars(),
                Answers.present(request).spoken());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("correct")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "The category or region, other than was thought. Demands If-Match")
    public Uni<Response> correct(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Correction request) {
        return steps.replace(
                id,
                headers,
                FactKind.CORRECTED,
                words.checked(Answers.present(request).particulars()),
                Answers.present(request).spoken());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("assign")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "An agent or a team has it from now on. Demands If-Match")
    public Uni<Response> assign(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Assignment request) {
        return steps.replace(
                id, headers, FactKind.ASSIGNED, Answers.present(request).particulars(), Spoken.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("escalate")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "Somebody higher has to look after it")
    public Uni<Response> escalate(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Escalation request) {
        return steps.add(
                id,
                headers,
                FactKind.ESCALATED,
                Answers.present(request).particulars(),
                Answers.present(request).spoken());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("pause")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "It waits; the public promises run on")
    public Uni<Response> pause(@PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.PAUSED, Particulars.NONE, Reason.required(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("resume")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "It waits no longer")
    public Uni<Response> resume(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.RESUMED, Particulars.NONE, Reason.optional(request));
    }
}
