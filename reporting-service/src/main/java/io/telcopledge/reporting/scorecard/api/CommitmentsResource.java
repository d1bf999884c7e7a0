package io.telcopledge.reporting.scorecard.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.application.ReadScorecard;
import io.telcopledge.reporting.scorecard.application.ReadStanding;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The promises and how they stand: in the running quarter, or in any other. */
@Path("/reporting/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CommitmentsResource {

    private final ReadScorecard scorecards;
    private final ReadStanding standings;
    private final Commitments commitments;
    private final OperatorTime time;

    CommitmentsResource(ReadScorecard scorecards, ReadStanding standings, Commitments commitments, OperatorTime time) {
        this.scorecards = scorecards;
        this.standings = standings;
        this.commitments = commitments;
        this.time = time;
    }

    /** All promises. */
    record CommitmentsView(Quarter quarter, List<CommitmentView> commitments) {}

    /**
     * A promise through the years.
     *
     * @param fileSha256 of the file that all promises were read from
     * @param scoring from when the version counts that scores the running quarter
     */
    record VersionsView(String id, String fileSha256, LocalDate scoring, List<VersionView> versions) {}

    @GET
    @Operation(
            summary =
                    "All promises with target, figure, completeness and verdict in a quarter, and eight quarters' trend")
    public Uni<CommitmentsView> all(@QueryParam("quarter") @Nullable Quarter quarter) {
        return scorecards
                .of(quarterOf(quarter))
                .map(scorecard -> new CommitmentsView(
                        scorecard.quarter(),
                        scorecard.lines().stream()
                                .map(line -> CommitmentView.of(line, scorecard.asOf(), time))
                                .toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One promise in a quarter, of all regions or of one, and what is missing of its evidence by source")
    public Uni<StandingView> one(
            @PathParam("id") String id,
            @QueryParam("quarter") @Nullable Quarter quarter,
            @QueryParam("region") @Nullable String region) {
        return standings
                .of(promise(id), quarterOf(quarter), Optional.ofNullable(region))
                .map(standing -> StandingView.of(standing, time));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "A promise through the years: what was promised from when until when")
    public VersionsView versions(@PathParam("id") String id) {
        Promise promise = promise(id);
        return new VersionsView(
                id,
                commitments.sha256(),
                promise.scoring(time.currentQuarter()).inForceFrom(),
                promise.versions().stream().map(VersionView::of).toList());
    }

    private Promise promise(String id) {
        return commitments.promise(id).orElseThrow(() -> Refusal.notFound("commitment"));
    }

    private Quarter quarterOf(@Nullable Quarter asked) {
        return asked == null ? time.currentQuarter() : asked;
    }
}
