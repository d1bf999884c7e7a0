package io.telcopledge.support.policy.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.Application;
import io.telcopledge.support.policy.Made;
import io.telcopledge.support.policy.application.AddVersion;
import io.telcopledge.support.policy.application.ApplyPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Running clocks take the version in force; without this they keep the one they started under. */
@Path(PolicyResource.PATH + "/{id}/apply")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
public class PolicyApplyResource {

    private final Mutiny.SessionFactory sessions;
    private final ApplyPolicy applyPolicy;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public PolicyApplyResource(
            Mutiny.SessionFactory sessions, ApplyPolicy applyPolicy, Caller caller, OperatorTime time) {
        this.sessions = sessions;
        this.applyPolicy = applyPolicy;
        this.caller = caller;
        this.time = time;
    }

    /** Why running clocks take it; each of them shows it. */
    public record Reason(@Nullable String reason) {}

    /**
     * What was applied.
     *
     * @param calendar that clocks count by from now on, with its version
     * @param clocks that ran and were told; their pauses are kept
     */
    public record Applied(String policy, int version, String calendar, OffsetDateTime at, long clocks) {}

    // Needs no Idempotency-Key: a clock that has the version already does not change.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Running clocks take the version of the policy, and of its calendar, that is in force")
    @APIResponse(responseCode = "409", description = "No version is in force, or it is a public promise")
    public Uni<Applied> apply(@PathParam("id") String id, @Nullable Reason body) {
        AddVersion.refusePublicPromise(id);
        Reason sent = Shelf.present(body);
        Application application =
                new Application(id, time.now(), Refusal.reading(() -> Made.of(caller.name(), sent.reason())));
        return sessions.withTransaction(session -> applyPolicy.record(session, application))
                .chain(policy -> applyPolicy
                        .tell(policy, application)
                        .map(clocks -> new Applied(
                                id, policy.version(), policy.calendar().name(), time.local(application.at()), clocks)));
    }
}
