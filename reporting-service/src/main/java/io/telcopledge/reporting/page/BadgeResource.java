package io.telcopledge.reporting.page;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.LanguageChoice;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a promise stands, for other sites to show. */
@Path("/reporting/v1/commitments/{id}/badge.svg")
@PermitAll
@Tag(name = "Commitments Resource")
public class BadgeResource {

    private static final String FIVE_MINUTES = "public, max-age=300";

    private final ReadStanding standings;
    private final Commitments commitments;
    private final OperatorTime time;

    BadgeResource(ReadStanding standings, Commitments commitments, OperatorTime time) {
        this.standings = standings;
        this.commitments = commitments;
        this.time = time;
    }

    @GET
    @Produces("image/svg+xml")
    @Operation(summary = "A promise's name, verdict and figure in a quarter, as a picture")
    public Uni<Response> of(
            @PathParam("id") String id,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Promise promise = commitments.promise(id).orElseThrow(() -> Refusal.notFound("commitment"));
        Language language = LanguageChoice.of(headers, uri);
        return standings
                .of(promise, quarter == null ? time.currentQuarter() : quarter, Optional.empty())
                .map(standing -> standing.line().score())
                .chain(score -> Templates.badge(Badge.of(score, language)).createUni())
                .map(svg -> Response.ok(svg)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES)
                        .build());
    }
}
