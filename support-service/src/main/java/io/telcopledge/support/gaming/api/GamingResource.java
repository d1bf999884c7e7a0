package io.telcopledge.support.gaming.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.Quarter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures that are made rather than earned: a supervisor sees their teams, managers and auditors all. */
@Path(GamingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gaming")
public class GamingResource {

    static final String PATH = "/support/v1/gaming";

    private final GamingReader gaming;

    @Inject
    public GamingResource(GamingReader gaming) {
        this.gaming = gaming;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Each team under each rule against all the others: cases, base, interval, and what chance does")
    public Uni<GamingReport> report(@QueryParam("quarter") @Nullable Quarter quarter) {
        return gaming.report(quarter);
    }

    @GET
    @Path("cases")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The complaints of a quarter and team that fell under a rule, the earliest first")
    public Uni<Response> cases(@BeanParam CasesFilter filter, @Context UriInfo uri) {
        return gaming.cases(filter).map(found -> PageView.respond(found, uri.getRequestUriBuilder()));
    }
}
