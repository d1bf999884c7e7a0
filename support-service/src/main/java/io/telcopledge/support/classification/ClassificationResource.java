package io.telcopledge.support.classification;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.triage.api.ConfirmedView;
import io.telcopledge.support.triage.store.Confirmed;
import io.telcopledge.support.triage.store.TriageTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What people say that a complaint is about. */
@Path("/support/v1/complaints/{id}/classification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Triage")
public class ClassificationResource {

    private final Mutiny.SessionFactory sessions;
    private final TriageTable table;
    private final Classify classify;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public ClassificationResource(
            Mutiny.SessionFactory sessions, TriageTable table, Classify classify, Caller caller, OperatorTime time) {
        this.sessions = sessions;
        this.table = table;
        this.classify = classify;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "What a person confirmed; 404 where nobody has")
    public Uni<Response> get(@PathParam("id") String id) {
        UUID complaintId = id(id);
        return sessions.withSession(session -> table.confirmed(session, complaintId))
                .map(found -> answer(found.orElseThrow(() -> Refusal.notFound("classification"))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "Say what it is about; If-Match names the revision that was seen, \"0\" where there was none")
    public Uni<Response> put(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NewClassification said) {
        if (said == null) {
            throw Refusal.invalid("body", "is required");
        }
        // Read before anything is locked.
        said.readCategory();
        said.readDepartment();
        return classify.classify(id(id), said, ifMatch, caller.staffRef()).map(this::answer);
    }

    private Response answer(Confirmed confirmed) {
        return Response.ok(ConfirmedView.of(confirmed, time))
                .header(HttpHeaders.ETAG, new Version(confirmed.revision()).tag())
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("complaint");
        }
    }
}
