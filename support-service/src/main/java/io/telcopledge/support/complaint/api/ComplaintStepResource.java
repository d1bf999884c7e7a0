package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Particulars;
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

/** The way of a complaint, step by step, as of now. A step that its state forbids is a 409. */
@Path(Answers.COMPLAINTS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintStepResource {

    private final Steps steps;

    @Inject
    public ComplaintStepResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("acknowledge")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "The customer knows that it has arrived")
    public Uni<Response> acknowledge(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.ACKNOWLEDGED, Particulars.NONE, Reason.optional(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("answer")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "The customer has the answer and the solution")
    public Uni<Response> answer(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Solution request) {
        return steps.add(
                id, headers, FactKind.ANSWERED, Particulars.NONE, Answers.read(Answers.present(request)::spoken));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("resolve")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "What was complained about is mended")
    public Uni<Response> resolve(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Solution request) {
        return steps.add(
                id, headers, FactKind.RESOLVED, Particulars.NONE, Answers.read(Answers.present(request)::spoken));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("close")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "Nothing is left to be done")
    public Uni<Response> close(@PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.CLOSED, Particulars.NONE, Reason.optional(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("reopen")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "It was not settled after all: within 14 days; a customer their own")
    public Uni<Response> reopen(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.REOPENED, Particulars.NONE, Reason.required(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("withdraw")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "The customer takes it back; a customer their own")
    public Uni<Response> withdraw(
            @PathParam("id") String id, @BeanParam ChangeHeaders headers, @Nullable Reason request) {
        return steps.add(id, headers, FactKind.WITHDRAWN, Particulars.NONE, Reason.required(request));
    }
}
