package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.live.api.LiveFeed;
import io.telcopledge.reporting.programme.application.ReadProgramme;
import io.telcopledge.reporting.report.store.ReportedQuarters;
import io.telcopledge.reporting.scorecard.Scorecard;
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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front page: what was promised and how it stands. */
@Path("/")
@PermitAll
public class HomePage {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm (xxx)", Locale.ROOT);

    private final ReadScorecard scorecards;
    private final ReportedQuarters quarters;
    private final LiveFeed live;
    private final ReadProgramme programme;
    private final OperatorTime time;

    HomePage(
            ReadScorecard scorecards,
            ReportedQuarters quarters,
            LiveFeed live,
            ReadProgramme programme,
            OperatorTime time) {
        this.scorecards = scorecards;
        this.quarters = quarters;
        this.live = live;
        this.programme = programme;
        this.time = time;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> home(@Context HttpHeaders headers, @Context UriInfo uri) {
        PageFrame page = new PageFrame(LanguageChoice.of(headers, uri), "/");
        // The number of the newest change comes first: one in between is told again rather than not at all.
        return Uni.combine()
                .all()
                .unis(live.newest(), scorecards.of(time.currentQuarter()), programme.now(), quarters.newestFirst())
                .usingConcurrencyOf(1)
                .with((newest, scorecard, state, reports) -> HomeView.of(
                        page,
                        scorecard,
                        asOf(scorecard),
                        newest,
                        ProgrammeText.of(state, page.language()),
                        reports.stream().map(Object::toString).toList()))
                .chain(home -> HtmlPage.withScripts(Templates.home(home), page));
    }

    private String asOf(Scorecard scorecard) {
        return time.local(scorecard.asOf()).format(MINUTE);
    }
}
