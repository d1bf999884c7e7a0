package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.application.ReadScorecard;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The permanent address of a promise: how it stands, in the running quarter or another, and how that was measured. */
@Path("/commitments")
@PermitAll
public class PromisePage {

    private final ReadScorecard scorecards;
    private final Commitments commitments;
    private final OperatorTime time;

    PromisePage(ReadScorecard scorecards, Commitments commitments, OperatorTime time) {
        this.scorecards = scorecards;
        this.commitments = commitments;
        this.time = time;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> of(
            @PathParam("id") String id,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        if (commitments.promise(id).isEmpty()) {
            throw Refusal.notFound("commitment");
        }
        String asked = quarter == null ? "" : "?quarter=" + quarter;
        PageFrame page = new PageFrame(LanguageChoice.of(headers, uri), "/commitments/" + id + asked);
        return scorecards
                .of(quarter == null ? time.currentQuarter() : quarter)
                .map(scorecard -> view(page, scorecard, id))
                .chain(view -> HtmlPage.of(Templates.promise(view), page));
    }

    private PromiseView view(PageFrame page, Scorecard scorecard, String id) {
        Scorecard.Line line = scorecard.lines().stream()
                .filter(one -> one.promise().id().equals(id))
                .findFirst()
                .orElseThrow();
        return PromiseView.of(
                page,
                scorecard.quarter().toString(),
                time.local(scorecard.asOf()).format(HomePage.MINUTE),
                line,
                commitments.sha256());
    }
}
