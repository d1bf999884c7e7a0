package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.application.ReadStanding;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The permanent address of a promise: how it stands, in the running quarter or another, and how that was measured. */
@Path("/commitments")
@PermitAll
public class PromisePage {

    private final ReadStanding standings;
    private final Commitments commitments;
    private final Vocabulary vocabulary;
    private final OperatorTime time;

    PromisePage(ReadStanding standings, Commitments commitments, Vocabulary vocabulary, OperatorTime time) {
        this.standings = standings;
        this.commitments = commitments;
        this.vocabulary = vocabulary;
        this.time = time;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> of(
            @PathParam("id") String id,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @QueryParam("region") @Nullable String region,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Promise promise = commitments.promise(id).orElseThrow(() -> Refusal.notFound("commitment"));
        PageFrame page = PageFrame.of(headers.getAcceptableLanguages(), uri);
        return standings
                .of(promise, quarter == null ? time.currentQuarter() : quarter, Optional.ofNullable(region))
                .map(standing -> PromiseView.of(
                        page,
                        time.local(standing.asOf()).format(HomePage.MINUTE),
                        standing,
                        time.zone(),
                        commitments.sha256(),
                        vocabulary))
                .chain(view -> HtmlPage.of(Templates.promise(view), page));
    }
}
