package io.telcopledge.support.policy.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.Made;
import io.telcopledge.support.policy.Retirement;
import io.telcopledge.support.policy.application.AddVersion;
import io.telcopledge.support.policy.application.RetirePolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Ends a policy now. Its running clocks run to their end, or are cancelled where that is asked for. */
@Path(PolicyResource.PATH + "/{id}/retire")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
public class PolicyRetireResource {

    private final Mutiny.SessionFactory sessions;
    private final RetirePolicy retirePolicy;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public PolicyRetireResource(
            Mutiny.SessionFactory sessions, RetirePolicy retirePolicy, Caller caller, OperatorTime time) {
        this.sessions = sessions;
        this.retirePolicy = retirePolicy;
        this.caller = caller;
        this.time = time;
    }

    /** Why, and what becomes of the clocks that run. */
    public record Ending(
            @Schema(description = "why; each clock that it cancels shows it", required = true) @Nullable
            String reason,

            @Schema(description = "whether the clocks that run are cancelled; they are not by default") @Nullable
            Boolean cancelRunning) {}

    /**
     * What was ended.
     *
     * @param version the last one
     * @param cancelled clocks that ran and were cancelled
     */
    public record Retired(String policy, int version, OffsetDateTime at, long cancelled) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "End a policy now; its running clocks go on, or are cancelled and say why")
    @APIResponse(responseCode = "409", description = "It is over already, or it is a public promise")
    public Uni<Retired> retire(@PathParam("id") String id, @Nullable Ending body) {
        AddVersion.refusePublicPromise(id);
        Ending sent = Shelf.present(body);
        Retirement retirement = new Retirement(
                id,
                time.now().truncatedTo(ChronoUnit.MICROS),
                Boolean.TRUE.equals(sent.cancelRunning()),
                Refusal.reading(() -> Made.of(caller.name(), sent.reason())));
        return sessions.withTransaction(session -> retirePolicy.record(session, retirement))
                .chain(version -> retirePolicy
                        .tell(retirement)
                        .map(cancelled -> new Retired(id, version.version(), time.local(retirement.at()), cancelled)));
    }
}
