package io.telcopledge.support.troubleticket.hub;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is told of tickets (TMF621 v4.0.0, hub). Reading it is an addition: so a listener sees why it hears nothing. */
@Path(HubResource.HUB)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trouble tickets (TMF621)")
public class HubResource {

    static final String HUB = "/tmf-api/troubleTicket/v4/hub";

    private final RegisterListener register;
    private final Caller caller;

    @Inject
    public HubResource(RegisterListener register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "Be told of tickets at a callback, all or those that a query describes")
    @APIResponse(responseCode = "201", description = "Registered; Location tells where it is")
    public Uni<Response> register(@Nullable Subscription subscription) {
        if (subscription == null) {
            throw Refusal.invalid("body", "is required");
        }
        return register.register(subscription, caller.id())
                .map(listener -> Response.created(URI.create(HUB + "/" + listener.id()))
                        .entity(Subscription.of(listener))
                        .build());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "Be told no more")
    @APIResponse(responseCode = "204", description = "Removed, with what was still to be told")
    public Uni<Response> unregister(@PathParam("id") String id) {
        return register.unregister(id(id), caller.id())
                .map(done -> Response.noContent().build());
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "The caller's listeners, with what waits for each and why it failed")
    public Uni<List<ListenerView>> list() {
        return register.of(caller.id());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("listener");
        }
    }
}
