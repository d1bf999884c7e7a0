package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.application.OpenComplaint;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Step;
import io.telcopledge.support.complaint.application.TellComplaint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done with complaints. */
@Path(Answers.COMPLAINTS)
@Tag(name = "Complaints")
public class ComplaintResource {

    private static final String KEY = "Idempotency-Key";

    private final OpenComplaint openComplaint;
    private final TellComplaint tellComplaint;
    private final Idempotency idempotency;
    private final ComplaintAccess access;
    private final Caller caller;
    private final Answers answers;

    @Inject
    public ComplaintResource(
            OpenComplaint openComplaint,
            TellComplaint tellComplaint,
            Idempotency idempotency,
            ComplaintAccess access,
            Caller caller,
            Answers answers) {
        this.openComplaint = openComplaint;
        this.tellComplaint = tellComplaint;
        this.idempotency = idempotency;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "File a complaint: a customer for themselves, the desk for anybody; its clocks start now")
    @APIResponse(responseCode = "201", description = "Filed; Location tells where it is")
    public Uni<Response> open(@HeaderParam(KEY) @Nullable String key, @Nullable NewComplaint request) {
        NewComplaint complaint = present(request);
        String customer = access.filesFor(complaint.customerRef());
        Matter matter = Answers.read(complaint::matter);
        Spoken spoken = Answers.read(complaint::spoken);
        String by = caller.staffRef();
        return idempotency
                .once(
                        caller.name(),
                        "open-complaint",
                        key,
                        complaint,
                        session -> openComplaint
                                .open(session, customer, matter, spoken, by)
                                .map(answers::created))
                .map(StoredResponse::toResponse);
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "The customer has the answer and the solution, as of now")
    @APIResponse(responseCode = "409", description = "It is answered or resolved already")
    public Uni<Response> answer(
            @PathParam("id") String id, @HeaderParam(KEY) @Nullable String key, @Nullable Solution solution) {
        return tell(id, FactKind.ANSWERED, key, present(solution));
    }

    @POST
    @Path("{id}/resolve")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "What was complained about is mended, as of now")
    @APIResponse(responseCode = "409", description = "It is resolved already")
    public Uni<Response> resolve(
            @PathParam("id") String id, @HeaderParam(KEY) @Nullable String key, @Nullable Solution solution) {
        return tell(id, FactKind.RESOLVED, key, present(solution));
    }

    private Uni<Response> tell(String text, FactKind kind, @Nullable String key, Solution solution) {
        UUID id = Answers.id(text);
        Spoken spoken = Answers.read(solution::spoken);
        // As calls name them too, so that what they did is counted for them.
        String by = caller.staffRef();
        String operation = kind.name().toLowerCase(Locale.ROOT) + "-complaint";
        return idempotency
                .once(
                        caller.name(),
                        operation,
                        key,
                        List.of(id, solution),
                        session -> tellComplaint
                                .tell(session, id, Step.of(kind, spoken, by, version -> version.permit(null)))
                                .map(answers::changed))
                .map(StoredResponse::toResponse);
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("body", "is required");
        }
        return body;
    }
}
