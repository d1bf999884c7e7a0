package io.telcopledge.support.sla;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/** The promises about complaints and the hotline, as aggregates that name nobody. */
@Path("/support/v1/sla")
@Tag(name = "SLA")
public class SlaResource {

    private final Mutiny.SessionFactory sessions;
    private final ReadStatus status;

    @Inject
    public SlaResource(Mutiny.SessionFactory sessions, ReadStatus status) {
        this.sessions = sessions;
        this.status = status;
    }

    @GET
    @Authenticated
    @Operation(summary = "How each promise stands now and this quarter; null where nothing proves it")
    public Uni<SlaStatus> status() {
        return sessions.withSession(status::read);
    }
}
