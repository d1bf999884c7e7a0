package io.telcopledge.reporting.report.narrative.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.narrative.Account;
import io.telcopledge.reporting.report.narrative.Desk;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.narrative.application.WriteNarrative;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the departments say of a quarter; nothing is ever edited, a change is a further version. */
@Path("/reporting/v1/reports/{quarter: [0-9]{4}-Q[1-4]}/narratives")
@RolesAllowed({
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.SUPERVISOR,
    Roles.NETWORK_ENGINEER,
    Roles.PRIVACY_OFFICER,
    Roles.MARKET_RESEARCHER
})
@Tag(name = "Narratives")
public class NarrativeResource {

    private final WriteNarrative narratives;
    private final Caller caller;
    private final OperatorTime time;

    NarrativeResource(WriteNarrative narratives, Caller caller, OperatorTime time) {
        this.narratives = narratives;
        this.caller = caller;
        this.time = time;
    }

    /** What is written; both languages of both. */
    public record NewNarrative(
            @Nullable Words causes, @Nullable Words remedies) {

        Account account() {
            return new Account(Require.present("causes", causes), Require.present("remedies", remedies));
        }
    }

    /** A version as it is read. */
    record NarrativeView(
            String department, int version, Words causes, Words remedies, String author, OffsetDateTime writtenAt) {}

    /** All versions, by department, the oldest first. */
    record NarrativesView(Quarter quarter, List<NarrativeView> narratives) {}

    @GET
    @Operation(summary = "All versions of what the departments say of a quarter, with author and time")
    public Uni<NarrativesView> all(@PathParam("quarter") Quarter quarter) {
        return narratives
                .of(quarter)
                .map(found -> new NarrativesView(
                        quarter, found.stream().map(this::view).toList()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{department}")
    @Operation(summary = "Write a department's narrative: its own people or a manager; If-Match names the version read")
    @APIResponse(responseCode = "412", description = "There is a newer version; \"0\" is the one before the first")
    public Uni<Response> write(
            @PathParam("quarter") Quarter quarter,
            @PathParam("department") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NewNarrative request) {
        Department department = Department.withId(id).orElseThrow(() -> Refusal.notFound("department"));
        if (!Desk.writesFor(department, caller::is)) {
            throw Refusal.forbidden("Only the department's own people and a manager write for it.");
        }
        if (request == null) {
            throw Refusal.invalid("body", "is required");
        }
        Account account = Refusal.reading(request::account);
        return narratives
                .write(new WriteNarrative.Request(
                        quarter, department, account, new Person(caller.id(), caller.name()), ifMatch))
                .map(written -> Response.ok(view(written))
                        .header(HttpHeaders.ETAG, new Version(written.version()).tag())
                        .build());
    }

    private NarrativeView view(Narrative narrative) {
        return new NarrativeView(
                narrative.department().id(),
                narrative.version(),
                narrative.account().causes(),
                narrative.account().remedies(),
                narrative.author().name(),
                time.local(narrative.writtenAt()));
    }
}
