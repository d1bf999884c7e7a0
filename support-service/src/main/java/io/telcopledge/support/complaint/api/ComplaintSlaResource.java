package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/** Why this deadline, and why kept or broken. */
@Path(Answers.COMPLAINTS + "/{id}/sla")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintSlaResource {

    private final Mutiny.SessionFactory sessions;
    private final SlaClocks clocks;
    private final ComplaintAccess access;
    private final OperatorTime time;

    @Inject
    public ComplaintSlaResource(
            Mutiny.SessionFactory sessions, SlaClocks clocks, ComplaintAccess access, OperatorTime time) {
        this.sessions = sessions;
        this.clocks = clocks;
        this.access = access;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Each clock of a complaint explained: policy, segments, deadline, what is left")
    public Uni<ComplaintSla> explain(@PathParam("id") String text) {
        Instant now = time.now();
        return sessions.withSession(session -> access.find(session, text)
                .chain(complaint -> clocks.explain(session, complaint.id().toString(), now)
                        .map(explained -> new ComplaintSla(
                                complaint.id(), complaint.origin().outcomeReported(), time.local(now), explained))));
    }
}
