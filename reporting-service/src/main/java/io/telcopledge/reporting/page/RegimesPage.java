package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.regime.Regimes;
import io.telcopledge.reporting.regime.application.ReadRegimeFacts;
import jakarta.annotation.security.PermitAll;
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

/** A quarter as other regimes ask for it, all of them on one page. */
@Path("/regimes")
@PermitAll
public class RegimesPage {

    private final Regimes regimes;
    private final ReadRegimeFacts facts;
    private final OperatorTime time;

    RegimesPage(Regimes regimes, ReadRegimeFacts facts, OperatorTime time) {
        this.regimes = regimes;
        this.facts = facts;
        this.time = time;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> regimes(
            @QueryParam("quarter") @Nullable Quarter quarter, @Context HttpHeaders headers, @Context UriInfo uri) {
        Quarter asked = quarter == null ? time.currentQuarter().previous() : quarter;
        PageFrame page = new PageFrame(LanguageChoice.of(headers, uri), "/regimes?quarter=" + asked);
        return facts.of(asked, regimes)
                .map(found -> new RegimesPageView(
                        page,
                        asked.toString(),
                        regimes.regimes().stream()
                                .map(regime -> RegimeText.of(regime, asked, regime.figures(found), page.language()))
                                .toList()))
                .chain(view -> HtmlPage.of(Templates.regimes(view), page));
    }
}
