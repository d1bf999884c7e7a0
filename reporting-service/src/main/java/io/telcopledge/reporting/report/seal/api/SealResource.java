package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.FourEyes;
import io.telcopledge.reporting.report.seal.application.SealReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Seals the edition that a manager has read. */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/seal")
@Tag(name = "Sealed reports")
public class SealResource {

    private static final int LONGEST_REASON = 2_000;

    private final SealReport seals;
    private final Idempotency idempotency;
    private final Caller caller;
    private final SealViews views;

    SealResource(SealReport seals, Idempotency idempotency, Caller caller, SealViews views) {
        this.seals = seals;
        this.idempotency = idempotency;
        this.caller = caller;
        this.views = views;
    }

    /**
     * Why it is sealed again.
     *
     * @param reason for the reader of the report; may be absent
     */
    public record Sealing(@Nullable String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Seal the draft that was read (If-Match its ETag): the first edition, or a restatement")
    @APIResponse(responseCode = "201", description = "Sealed; Location tells where it stays for ever")
    @APIResponse(responseCode = "403", description = "four-eyes: who contributed to it does not seal it")
    @APIResponse(responseCode = "409", description = "sealing-not-open, or nothing-to-restate")
    @APIResponse(responseCode = "412", description = "The draft is another by now")
    public Uni<Response> seal(
            @PathParam("quarter") Quarter quarter,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Sealing sealing) {
        String reason = reason(sealing);
        SealReport.Request request = new SealReport.Request(quarter, sealer(), ifMatch, reason);
        return idempotency
                .once(
                        caller.id(),
                        "seal-report",
                        key,
                        List.of(quarter.toString(), String.valueOf(ifMatch), reason),
                        session -> seals.seal(session, request).map(views::created),
                        SealReport.BEGINNING)
                .map(StoredResponse::toResponse);
    }

    private FourEyes sealer() {
        return new FourEyes(new Person(caller.id(), caller.name()), caller.staffRef());
    }

    private static String reason(@Nullable Sealing sealing) {
        String reason = sealing == null || sealing.reason() == null ? "" : sealing.reason();
        return reason.isEmpty() ? reason : Refusal.reading(() -> Require.text("reason", reason, LONGEST_REASON));
    }
}
