package io.telcopledge.support.page.wallboard;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The call centre on a wall; it is fetched again every few seconds, by a script or by the browser itself. */
@Path(WallboardPage.PATH)
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class WallboardPage {

    static final String PATH = "/support/wallboard";
    static final String REFRESH = "refresh";

    private final ReadWallboard wallboard;
    private final StaffFrames frames;
    private final OperatorTime time;

    @Inject
    public WallboardPage(ReadWallboard wallboard, StaffFrames frames, OperatorTime time) {
        this.wallboard = wallboard;
        this.frames = frames;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public Uni<Response> wallboard(
            @QueryParam(REFRESH) @Nullable String refresh, @Context HttpHeaders headers, @Context UriInfo uri) {
        StaffFrame staff = frames.of(headers, uri);
        return wallboard
                .read(staff.inspects())
                .map(read -> view(read, staff, !"off".equals(refresh)))
                .chain(view -> HtmlPage.signedIn(200, Templates.wallboard(view), staff.page()));
    }

    private WallboardView view(ReadWallboard.Wallboard read, StaffFrame staff, boolean refreshes) {
        Terms terms = staff.terms();
        TimeText times = frames.times(staff);
        return new WallboardView(
                staff,
                refreshes,
                times.second(read.now()),
                Tiles.of(read, staff),
                Tiles.levels(read.today(), staff),
                new WallboardView.Now(
                        read.promises().promises().stream()
                                .map(promise -> PromiseLine.of(promise, terms, times))
                                .toList(),
                        read.urgent().stream()
                                .map(complaint -> DeadlineLine.of(complaint, read.now(), terms, times))
                                .toList(),
                        IntervalLine.of(read.recent().intervals(), times)),
                read.staffing().stream()
                        .map(advice ->
                                StaffingNow.of(advice, time.local(read.now()), read.callsBefore(advice.queue()), terms))
                        .toList());
    }
}
