package io.telcopledge.kit.page;

import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A page behind sign-in, as small as shows the kit's part in it. */
@Path("/kit/page")
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class ProbePage {

    private final Caller caller;

    @Inject
    public ProbePage(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public String reader() {
        return "reader " + caller.name();
    }

    @POST
    @Path("words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public String said(@FormParam("text") String text) {
        return caller.name() + " said " + text;
    }
}
