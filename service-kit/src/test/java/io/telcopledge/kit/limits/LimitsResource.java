package io.telcopledge.kit.limits;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;

/** Operations that wait until the test lets them go on, and such as tell what they were sent. */
@Path("/limits")
public class LimitsResource {

    static volatile CompletableFuture<String> goOn = new CompletableFuture<>();

    private final Requester requester;

    @Inject
    public LimitsResource(Requester requester) {
        this.requester = requester;
    }

    @GET
    @Path("wait")
    @PermitAll
    public Uni<String> hold() {
        return Uni.createFrom().completionStage(goOn);
    }

    @GET
    @Path("who")
    @PermitAll
    public String who() {
        return requester.name();
    }

    @POST
    @Path("length")
    @RolesAllowed(Roles.CUSTOMER)
    @Consumes(MediaType.TEXT_PLAIN)
    public int length(String body) {
        return body.length();
    }

    @POST
    @Path("form")
    @RolesAllowed(Roles.CUSTOMER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(@FormParam("words") String words) {
        return words;
    }
}
