package io.telcopledge.support.hotline.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageLink;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.store.IntervalSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How long callers wait. */
@Path("/support/v1/hotline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hotline")
public class HotlineResource {

    private final ReadHotline hotline;
    private final OperatorTime time;

    @Inject
    public HotlineResource(ReadHotline hotline, OperatorTime time) {
        this.hotline = hotline;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Totals of a span and of its queues, and its 15-minute intervals page by page: average wait,"
                    + " percentiles, service level by four formulas, abandonment, talk time, ratings")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HotlineReport.class)))
    public Uni<Response> hotline(
            @BeanParam HotlineSpan span,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        IntervalSearch search = span.search(time);
        PageRequest page = PageRequest.of(limit, after, Instant.class, String.class, String.class);
        return hotline.of(search, page).map(report -> {
            Response.ResponseBuilder answer = Response.ok(report);
            PageLink.of(Optional.ofNullable(report.next()), uri.getRequestUriBuilder())
                    .ifPresent(link -> answer.header(HttpHeaders.LINK, link));
            return answer.build();
        });
    }
}
