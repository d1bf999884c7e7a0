package io.telcopledge.reporting.programme.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.programme.application.EditProgramme;
import io.telcopledge.reporting.programme.application.ReadProgramme;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.scorecard.application.ReadScorecard;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The programme: phases, milestones, and who owes what. */
@Path("/reporting/v1/programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class ProgrammeResource {

    private static final int LONGEST_NOTE = 2_000;

    private final ReadProgramme programme;
    private final EditProgramme plans;
    private final ReadScorecard scorecards;
    private final Caller caller;
    private final OperatorTime time;

    ProgrammeResource(
            ReadProgramme programme, EditProgramme plans, ReadScorecard scorecards, Caller caller, OperatorTime time) {
        this.programme = programme;
        this.plans = plans;
        this.scorecards = scorecards;
        this.caller = caller;
        this.time = time;
    }

    /**
     * The plan as it is to be, whole.
     *
     * @param note why it is changed
     * @param milestones what differs from the first plan, by milestone
     */
    public record NewPlan(
            @Nullable LocalDate start,
            @Nullable String note,
            @Nullable Map<String, Plan.Edit> milestones) {}

    /** All versions, the newest first. */
    record PlansView(List<PlanView> versions) {}

    @GET
    @PermitAll
    @Operation(summary = "The four phases with their milestones' status, slip and proof, and who owes what")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "200")
    public Uni<Response> read() {
        return programme
                .now()
                .chain(state -> scorecards
                        .of(time.currentQuarter())
                        .map(scorecard -> Response.ok(ProgrammeView.of(state, scorecard, time))
                                .header(
                                        HttpHeaders.ETAG,
                                        new Version(state.plan().version()).tag())
                                .build()));
    }

    @GET
    @Path("plan")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "All versions of the plan: who changed what, and why")
    public Uni<PlansView> versions() {
        return plans.versions()
                .map(found -> new PlansView(
                        found.stream().map(plan -> PlanView.of(plan, time)).toList()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("plan")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change the plan: its start, when a milestone is due, or the word that one was reached")
    @APIResponse(responseCode = "412", description = "There is a newer version; \"0\" is the one before the first")
    public Uni<Response> edit(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable NewPlan request) {
        if (request == null) {
            throw Refusal.invalid("body", "is required");
        }
        return plans.edit(Refusal.reading(() -> new EditProgramme.Request(
                        Require.present("start", request.start()),
                        Require.present("milestones", request.milestones()),
                        Require.text("note", request.note(), LONGEST_NOTE),
                        new Person(caller.id(), caller.name()),
                        ifMatch)))
                .map(written -> Response.ok(PlanView.of(written, time))
                        .header(HttpHeaders.ETAG, new Version(written.plan().version()).tag())
                        .build());
    }
}
