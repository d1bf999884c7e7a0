package io.telcopledge.reporting.report.users.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import io.telcopledge.reporting.report.users.UserCount;
import io.telcopledge.reporting.report.users.store.UserCounts;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The number of users that complaints per million are of. */
@Path("/reporting/v1/user-counts/{quarter: [0-9]{4}-Q[1-4]}")
@Tag(name = "Reports")
public class UserCountResource {

    private final Mutiny.SessionFactory sessions;
    private final UserCounts counts;
    private final OperatorTime time;
    private final Caller caller;

    UserCountResource(Mutiny.SessionFactory sessions, UserCounts counts, OperatorTime time, Caller caller) {
        this.sessions = sessions;
        this.counts = counts;
        this.time = time;
        this.caller = caller;
    }

    /** What is declared. */
    public record Declaration(@Nullable Long users) {}

    /** What was declared, and when; by whom is not told to the public. */
    public record UserCountView(Quarter quarter, long users, OffsetDateTime declaredAt) {}

    @GET
    @PermitAll
    @Operation(summary = "How many users the operator declared for a quarter")
    public Uni<UserCountView> get(@PathParam("quarter") Quarter quarter) {
        return sessions.withSession(session -> counts.of(session, quarter, time.now()))
                .map(found -> view(found.orElseThrow(() -> Refusal.notFound("declaration of users"))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary =
                    "Declare the users at a quarter's end; a later declaration stands beside the earlier and is in effect")
    public Uni<UserCountView> put(@PathParam("quarter") Quarter quarter, @Nullable Declaration declaration) {
        Long users = declaration == null ? null : declaration.users();
        if (users == null || users < 1) {
            throw Refusal.invalid("users", "a whole number from 1");
        }
        // Before or after a seal, never while one reads: it says until when it read.
        return sessions.withTransaction(session -> session.createNativeQuery(SealedReports.LOCK)
                        .executeUpdate()
                        .map(locked ->
                                new UserCount(quarter, users, new Person(caller.id(), caller.name()), time.now()))
                        .call(count -> counts.declare(session, count)))
                .map(this::view);
    }

    private UserCountView view(UserCount count) {
        return new UserCountView(count.quarter(), count.users(), time.local(count.declaredAt()));
    }
}
