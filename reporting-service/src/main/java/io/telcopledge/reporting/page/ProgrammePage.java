package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.programme.application.ReadProgramme;
import io.telcopledge.reporting.scorecard.application.ReadScorecard;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The programme: what is to be reached by when, and who owes it. */
@Path("/programme")
@PermitAll
public class ProgrammePage {

    private final ReadProgramme programme;
    private final ReadScorecard scorecards;
    private final OperatorTime time;

    ProgrammePage(ReadProgramme programme, ReadScorecard scorecards, OperatorTime time) {
        this.programme = programme;
        this.scorecards = scorecards;
        this.time = time;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> programme(@Context HttpHeaders headers, @Context UriInfo uri) {
        Language language = LanguageChoice.of(headers, uri);
        PageFrame page = new PageFrame(language, "/programme");
        return programme
                .now()
                .chain(state -> scorecards
                        .of(time.currentQuarter())
                        .map(scorecard -> ProgrammePageView.of(page, state, scorecard, time)))
                .chain(view -> HtmlPage.of(Templates.programme(view), page));
    }
}
