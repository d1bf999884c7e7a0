package io.telcopledge.support.page.people;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.api.AppraisalReader;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** How an agent did: for the agent, and for who leads them. */
@Path("/support/desk")
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class AppraisalPage {

    private final Mutiny.SessionFactory sessions;
    private final AppraisalReader reader;
    private final StaffFrames frames;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public AppraisalPage(
            Mutiny.SessionFactory sessions,
            AppraisalReader reader,
            StaffFrames frames,
            Caller caller,
            OperatorTime time) {
        this.sessions = sessions;
        this.reader = reader;
        this.frames = frames;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @Path("appraisal")
    @RolesAllowed(Roles.AGENT)
    @Operation(hidden = true)
    public Uni<Response> mine(
            @QueryParam("quarter") @Nullable Quarter quarter, @Context HttpHeaders headers, @Context UriInfo uri) {
        return page(caller.staffRef(), quarter, "/support/desk/appraisal", frames.of(headers, uri));
    }

    @GET
    @Path("agents/{ref}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(hidden = true)
    public Uni<Response> one(
            @PathParam("ref") String ref,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return page(ref, quarter, uri.getPath(), frames.of(headers, uri));
    }

    private Uni<Response> page(String ref, @Nullable Quarter quarter, String address, StaffFrame staff) {
        Quarter asked = reader.orCurrent(Optional.ofNullable(quarter));
        QuarterChoice choice = QuarterChoice.of(address, asked, time.currentQuarter());
        return sessions.withSession(session -> reader.one(session, ref, asked))
                .map(appraisal -> AppraisalText.of(appraisal, staff, choice))
                .chain(view -> HtmlPage.signedIn(200, Templates.appraisal(view), staff.page()));
    }
}
