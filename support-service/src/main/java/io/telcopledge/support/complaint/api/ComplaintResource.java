package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.application.DeclaredWords;
import io.telcopledge.support.complaint.application.OpenComplaint;
import io.telcopledge.support.complaint.application.Spoken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files complaints. */
@Path(Answers.COMPLAINTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintResource {

    private final OpenComplaint openComplaint;
    private final Idempotency idempotency;
    private final ComplaintAccess access;
    private final Caller caller;
    private final Answers answers;
    private final DeclaredWords words;

    @Inject
    public ComplaintResource(
            OpenComplaint openComplaint,
            Idempotency idempotency,
            ComplaintAccess access,
            Caller caller,
            Answers answers,
            DeclaredWords words) {
        this.openComplaint = openComplaint;
        this.idempotency = idempotency;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "File a complaint: a customer for themselves, the desk for anybody; its clocks start now")
    @APIResponse(responseCode = "201", description = "Filed; Location tells where it is")
    public Uni<Response> open(@HeaderParam(ChangeHeaders.KEY) @Nullable String key, @Nullable NewComplaint request) {
        NewComplaint complaint = Answers.present(request);
        String customer = access.filesFor(complaint.customerRef());
        access.checkTier(complaint.customerTier());
        Matter matter = words.checked(Answers.read(complaint::matter));
        Spoken spoken = Answers.read(complaint::spoken);
        String by = caller.staffRef();
        return idempotency
                .once(
                        caller.id(),
                        "open-complaint",
                        key,
                        complaint,
                        session -> openComplaint
                                .open(session, customer, matter, spoken, by)
                                .map(answers::created))
                .map(StoredResponse::toResponse);
    }
}
