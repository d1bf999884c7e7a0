package io.telcopledge.support.page.people;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.api.CasesFilter;
import io.telcopledge.support.gaming.api.GamingReader;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import io.telcopledge.support.page.TimeText;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Figures that are made rather than earned, and the complaints that show it. */
@Path(GamingPage.PATH)
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class GamingPage {

    static final String PATH = "/support/desk/gaming";

    private final GamingReader gaming;
    private final StaffFrames frames;
    private final OperatorTime time;

    @Inject
    public GamingPage(GamingReader gaming, StaffFrames frames, OperatorTime time) {
        this.gaming = gaming;
        this.frames = frames;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public Uni<Response> gaming(
            @QueryParam("quarter") @Nullable Quarter quarter,
            @QueryParam("rule") @Nullable String rule,
            @BeanParam CasesFilter filter,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        StaffFrame staff = frames.of(headers, uri);
        return cases(rule, filter, staff)
                .chain(cases -> gaming.report(quarter)
                        .map(report -> GamingText.of(
                                report,
                                cases.orElse(null),
                                staff,
                                QuarterChoice.of(PATH, report.quarter(), time.currentQuarter())))
                        .chain(view -> HtmlPage.signedIn(200, Templates.gaming(view), staff.page())));
    }

    private Uni<Optional<GamingText.Cases>> cases(@Nullable String rule, CasesFilter filter, StaffFrame staff) {
        if (rule == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        TimeText times = frames.times(staff);
        return gaming.cases(filter)
                .map(page -> Optional.of(new GamingText.Cases(
                        staff.terms().of("rule", rule),
                        page.items().stream()
                                .map(one -> GamingText.of(one, times))
                                .toList())));
    }
}
