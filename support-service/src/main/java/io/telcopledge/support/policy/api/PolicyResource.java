package io.telcopledge.support.policy.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.application.AddVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Adds policies and versions of them; nothing is ever edited. */
@Path(PolicyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
@RolesAllowed(Roles.MANAGER)
public class PolicyResource {

    static final String PATH = "/support/v1/policies";
    private static final String KEY = "Idempotency-Key";

    private final AddVersion addVersion;
    private final Idempotency idempotency;
    private final Shelf shelf;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public PolicyResource(
            AddVersion addVersion, Idempotency idempotency, Shelf shelf, Caller caller, OperatorTime time) {
        this.addVersion = addVersion;
        this.idempotency = idempotency;
        this.shelf = shelf;
        this.caller = caller;
        this.time = time;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a policy: its first version")
    @APIResponse(
            responseCode = "409",
            description = "There is one of this name, one that it would rival, or it is a public promise")
    public Uni<Response> create(@HeaderParam(KEY) @Nullable String key, @Nullable NewPolicy request) {
        NewPolicy sent = Shelf.present(request);
        String id = sent.id();
        if (id == null) {
            throw Refusal.invalid("id", "is required");
        }
        return add("make-policy", id, key, new AddVersion.Place.First(), sent);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{id}/versions")
    @Operation(summary = "Change a policy: its next version. Clocks that run keep the one they started under")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the latest")
    public Uni<Response> change(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NewPolicy request) {
        NewPolicy sent = Shelf.present(request);
        if (sent.id() != null && !sent.id().equals(id)) {
            throw Refusal.invalid("id", "must be that of the address, or absent");
        }
        return add("change-policy", id, key, new AddVersion.Place.Next(ifMatch), sent);
    }

    private Uni<Response> add(
            String operation, String id, @Nullable String key, AddVersion.Place place, NewPolicy sent) {
        String by = caller.name();
        return idempotency
                .once(
                        caller.id(),
                        operation,
                        key,
                        List.of(id, sent),
                        session -> addVersion
                                .policy(
                                        session,
                                        id,
                                        place,
                                        number -> Refusal.reading(
                                                () -> sent.version(id, number, time.today(), time.now(), by)))
                                .map(version -> shelf.created(
                                        PATH + "/" + id,
                                        PolicyView.of(version, Optional.empty(), time),
                                        version.version())))
                .map(StoredResponse::toResponse);
    }
}
