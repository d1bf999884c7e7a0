package io.telcopledge.reporting.backtest.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.backtest.Comparison;
import io.telcopledge.reporting.backtest.application.RunBackTest;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a proposed file of commitments would have made of past quarters. */
@Path("/reporting/v1/commitments/back-test")
public class BackTestResource {

    private static final int USUAL = 8;
    private static final int MOST = 40;

    private final RunBackTest runBackTest;
    private final Commitments inForce;
    private final OperatorTime time;

    BackTestResource(RunBackTest runBackTest, Commitments inForce, OperatorTime time) {
        this.runBackTest = runBackTest;
        this.inForce = inForce;
        this.time = time;
    }

    // Stores nothing, so that no Idempotency-Key is needed.
    @POST
    @Consumes({"application/yaml", "text/yaml"})
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR, Roles.MANAGER})
    @Operation(
            summary =
                    "Scores the quarters from one to another (default: the last eight) under the file that is sent, and"
                            + " under the one in force")
    public Uni<BackTestView> test(
            @QueryParam("from") @Nullable Quarter from, @QueryParam("to") @Nullable Quarter to, @Nullable String yaml) {
        Quarter last = to == null ? time.currentQuarter().previous() : to;
        Quarter first = from == null ? last.minus(USUAL - 1) : from;
        if (last.compareTo(time.currentQuarter()) > 0) {
            throw Refusal.invalid("to", "must not be after the running quarter");
        }
        if (first.compareTo(last) > 0 || first.compareTo(last.minus(MOST - 1)) < 0) {
            throw Refusal.invalid("from", "must be at most " + MOST + " quarters up to and with " + last);
        }
        return runBackTest
                .run(() -> read(yaml), first, last)
                .map(result -> new BackTestView(
                        first,
                        last,
                        inForce.sha256(),
                        result.proposed().sha256(),
                        result.comparisons().stream()
                                .filter(Comparison::differs)
                                .count(),
                        views(result.comparisons())));
    }

    private static List<BackTestView.ComparisonView> views(List<Comparison> comparisons) {
        return comparisons.stream().map(BackTestView.ComparisonView::of).toList();
    }

    private static Commitments read(@Nullable String yaml) {
        if (yaml == null || yaml.isBlank()) {
            throw Refusal.invalid("body", "must be a file of commitments, YAML");
        }
        try {
            return CommitmentsFile.read("body", yaml).commitments();
        } catch (InvalidCommitments invalid) {
            throw Refusal.invalid(
                    invalid.field().isEmpty() ? "body" : invalid.field(),
                    "line " + invalid.line() + ": " + invalid.problem());
        }
    }
}
