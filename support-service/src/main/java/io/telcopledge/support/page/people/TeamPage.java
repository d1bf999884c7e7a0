package io.telcopledge.support.page.people;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.appraisal.api.AppraisalReader;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** A supervisor's people. */
@Path(TeamPage.PATH)
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class TeamPage {

    static final String PATH = "/support/desk/team";

    private final Mutiny.SessionFactory sessions;
    private final AppraisalReader reader;
    private final StaffFrames frames;
    private final OperatorTime time;

    @Inject
    public TeamPage(Mutiny.SessionFactory sessions, AppraisalReader reader, StaffFrames frames, OperatorTime time) {
        this.sessions = sessions;
        this.reader = reader;
        this.frames = frames;
        this.time = time;
    }

    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(hidden = true)
    public Uni<Response> team(
            @QueryParam("quarter") @Nullable Quarter quarter,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        StaffFrame staff = frames.of(headers, uri);
        Quarter asked = reader.orCurrent(Optional.ofNullable(quarter));
        PageRequest page = PageRequest.of(null, after, String.class);
        QuarterChoice choice = QuarterChoice.of(PATH, asked, time.currentQuarter());
        return sessions.withSession(session -> reader.team(session, asked, page))
                .map(found -> TeamText.of(found, staff, choice))
                .chain(view -> HtmlPage.signedIn(200, Templates.team(view), staff.page()));
    }
}
