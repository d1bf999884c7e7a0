package io.telcopledge.kit.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.deadletter.Conflict;
import io.telcopledge.kit.deadletter.Conflicts;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The conflicts of what a service was told, behind its {@code events/conflicts}. */
@ApplicationScoped
public class ConflictDesk {

    private static final int LONGEST_REASON = 1_000;

    private final Mutiny.SessionFactory sessions;
    private final Conflicts conflicts;
    private final Caller caller;

    @Inject
    public ConflictDesk(Mutiny.SessionFactory sessions, Conflicts conflicts, Caller caller) {
        this.sessions = sessions;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    /** Why a conflict needs nobody any more. */
    @Schema(description = "Why it is settled")
    public record Settlement(
            @Schema(description = "1 to 1,000 characters, no personal data") @Nullable
            String reason) {}

    /** @param source whose conflicts, or null for everybody's */
    public Uni<Response> list(@Nullable String source, @Nullable String limit, @Nullable String after, UriInfo uri) {
        PageRequest page = PageRequest.of(limit, after, String.class);
        String whose = source == null ? null : Refusal.reading(() -> Require.id("source", source));
        return sessions.withSession(session -> conflicts.page(session, whose, page.after(), page.limit()))
                .map(found -> PageView.respond(found, uri.getRequestUriBuilder()));
    }

    /** The first telling stands, or was corrected since: nothing is contested any more. */
    public Uni<Conflict> settle(UUID id, @Nullable Settlement settlement) {
        String reason = Refusal.reading(
                () -> Require.text("reason", settlement == null ? null : settlement.reason(), LONGEST_REASON));
        String by = caller.name();
        return sessions.withTransaction(session -> conflicts.settle(session, id, by, reason));
    }
}
