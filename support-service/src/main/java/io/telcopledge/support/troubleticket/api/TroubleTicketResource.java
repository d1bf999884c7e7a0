package io.telcopledge.support.troubleticket.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.support.troubleticket.application.ChangeTicket;
import io.telcopledge.support.troubleticket.application.FileTicket;
import io.telcopledge.support.troubleticket.application.RemoveTicket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes trouble tickets (TMF621 v4.0.0). */
@Path(TicketGate.TICKETS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trouble tickets (TMF621)")
public class TroubleTicketResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final FileTicket fileTicket;
    private final ChangeTicket changeTicket;
    private final RemoveTicket removeTicket;
    private final Idempotency idempotency;
    private final TicketGate gate;
    private final TicketBody bodies;

    @Inject
    public TroubleTicketResource(
            FileTicket fileTicket,
            ChangeTicket changeTicket,
            RemoveTicket removeTicket,
            Idempotency idempotency,
            TicketGate gate,
            TicketBody bodies) {
        this.fileTicket = fileTicket;
        this.changeTicket = changeTicket;
        this.removeTicket = removeTicket;
        this.idempotency = idempotency;
        this.gate = gate;
        this.bodies = bodies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(
            summary = "Create a ticket: description, severity and ticketType are mandatory; its complaint's clocks run")
    @APIResponse(responseCode = "201", description = "Created; Location tells where it is")
    public Uni<Response> create(@HeaderParam("Idempotency-Key") @Nullable String key, @Nullable String body) {
        ObjectNode sent = bodies.read(body);
        fileTicket.check(sent);
        FileTicket.Filer filer = gate.access().filer(fileTicket.customer(sent));
        return idempotency
                .once(
                        filer.id(),
                        "create-trouble-ticket",
                        key,
                        sent,
                        session -> fileTicket
                                .file(session, sent, filer)
                                // The stored answer holds no words; they are read for the one who asks.
                                .map(complaint ->
                                        new StoredResponse(201, TicketGate.TICKETS + "/" + complaint.id(), null)))
                .chain(stored -> gate.read(idIn(stored))
                        .map(document -> Response.created(URI.create(String.valueOf(stored.location())))
                                .entity(document)
                                .build()));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "Change a ticket by a JSON merge patch; another status goes the complaint's own way")
    @APIResponse(responseCode = "409", description = "The complaint's state forbids it")
    public Uni<ObjectNode> patch(@PathParam("id") String id, @Nullable String body) {
        ObjectNode patch = bodies.read(body);
        String by = gate.access().by();
        boolean byCustomer = gate.access().isCustomer();
        return gate.change(id, (session, complaint) -> changeTicket.change(session, complaint, patch, by, byCustomer))
                .chain(() -> gate.read(id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "Delete a ticket: it is seen here no more; its complaint is withdrawn and stays as evidence")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Response> delete(@PathParam("id") String id) {
        String by = gate.access().by();
        return gate.change(id, (session, complaint) -> removeTicket.remove(session, complaint, by))
                .map(done -> Response.noContent().build());
    }

    private static String idIn(StoredResponse stored) {
        String location = String.valueOf(stored.location());
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
