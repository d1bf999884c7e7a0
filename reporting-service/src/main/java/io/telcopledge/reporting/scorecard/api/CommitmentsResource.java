package io.telcopledge.reporting.scorecard.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.application.ReadScorecard;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The promises and how they stand: in the running quarter, or in any other. */
@Path("/reporting/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CommitmentsResource {

    private final ReadScorecard scorecards;
    private final Commitments commitments;
    private final OperatorTime time;

    CommitmentsResource(ReadScorecard scorecards, Commitments commitments, OperatorTime time) {
        this.scorecards = scorecards;
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
        return scorecard(quarter)
                .map(scorecard -> new CommitmentsView(
                        scorecard.quarter(),
                        scorecard.lines().stream()
                                .map(line -> view(line, scorecard))
                                .toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One promise with target, figure, completeness and verdict in a quarter")
    public Uni<CommitmentView> one(@PathParam("id") String id, @QueryParam("quarter") @Nullable Quarter quarter) {
        return scorecard(quarter)
                .map(scorecard -> scorecard.lines().stream()
                        .filter(line -> line.promise().id().equals(id))
                        .findFirst()
                        .map(line -> view(line, scorecard))
                        .orElseThrow(() -> Refusal.notFound("commitment")));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "A promise through the years: what was promised from when until when")
    public VersionsView versions(@PathParam("id") String id) {
        Promise promise = commitments.promise(id).orElseThrow(() -> Refusal.notFound("commitment"));
        return new VersionsView(
                id,
                commitments.sha256(),
                promise.scoring(time.currentQuarter()).inForceFrom(),
                promise.versions().stream().map(VersionView::of).toList());
    }

    private Uni<Scorecard> scorecard(@Nullable Quarter quarter) {
        return scorecards.of(quarter == null ? time.currentQuarter() : quarter);
    }

    private CommitmentView view(Scorecard.Line line, Scorecard scorecard) {
        return CommitmentView.of(line, scorecard, time);
    }
}
