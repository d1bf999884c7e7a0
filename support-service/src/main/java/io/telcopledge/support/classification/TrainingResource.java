package io.telcopledge.support.classification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.triage.store.Confirmed;
import io.telcopledge.support.triage.store.TriageTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What people confirmed, with the words it is about, for {@code telcopledge train}; opened in memory only. */
@Path("/support/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Triage")
public class TrainingResource {

    private final Mutiny.SessionFactory sessions;
    private final TriageTable table;
    private final Complaints complaints;
    private final Words words;

    @Inject
    public TrainingResource(Mutiny.SessionFactory sessions, TriageTable table, Complaints complaints, Words words) {
        this.sessions = sessions;
        this.table = table;
        this.complaints = complaints;
        this.words = words;
    }

    /**
     * A complaint and what a person said of it.
     *
     * @param text null where none came, or its person was erased
     */
    public record Example(
            UUID complaintId,
            @Nullable String text,
            String category,
            @Nullable Complexity complexity) {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Example[" + complaintId + "]";
        }
    }

    @GET
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "What people confirmed, the latest of each complaint, with its words; to train on, not to keep")
    public Uni<Response> list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, after, Instant.class, UUID.class);
        return sessions.withSession(session -> table.allConfirmed(session, page.after(), page.limit())
                        .chain(found -> examples(session, found)))
                .map(found -> Response.fromResponse(PageView.respond(found, uri.getRequestUriBuilder()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /** One after the other: a session is not for concurrent use. */
    private Uni<Page<Example>> examples(Mutiny.Session session, Page<Confirmed> found) {
        return Multi.createFrom()
                .iterable(found.items())
                .onItem()
                .transformToUniAndConcatenate(one -> text(session, one).map(spoken -> example(one, spoken)))
                .collect()
                .asList()
                .map((List<Example> examples) -> new Page<>(examples, found.next()));
    }

    private static Example example(Confirmed confirmed, Spoken spoken) {
        return new Example(
                confirmed.complaintId(),
                spoken.text(),
                confirmed.category().slug(),
                confirmed.complexity().orElse(null));
    }

    private Uni<Spoken> text(Mutiny.Session session, Confirmed confirmed) {
        return complaints
                .history(session, confirmed.complaintId())
                .chain(facts -> facts.stream()
                        .filter(fact -> fact.kind() == FactKind.FILED)
                        .findFirst()
                        .map(fact -> words.open(session, fact))
                        .orElseGet(() -> Uni.createFrom().item(Spoken.NOTHING)));
    }
}
