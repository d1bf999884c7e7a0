package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.store.ComplaintLists;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads complaints: a customer their own, the desk and the auditor all. */
@Path(Answers.COMPLAINTS)
@Tag(name = "Complaints")
public class ComplaintListResource {

    private final Mutiny.SessionFactory sessions;
    private final ComplaintLists lists;
    private final ComplaintReader reader;
    private final ComplaintAccess access;
    private final OperatorTime time;

    @Inject
    public ComplaintListResource(
            Mutiny.SessionFactory sessions,
            ComplaintLists lists,
            ComplaintReader reader,
            ComplaintAccess access,
            OperatorTime time) {
        this.sessions = sessions;
        this.lists = lists;
        this.reader = reader;
        this.access = access;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Complaints, the newest first, without their words; Link and next lead to the following page")
    public Uni<Response> list(@BeanParam ComplaintFilter filter, @Context UriInfo uri) {
        ComplaintSearch search = filter.search(access.confinedTo());
        int limit = filter.page().limit();
        return sessions.withSession(session -> lists.find(session, search, limit))
                .map(page -> PageView.respond(
                        page.map(complaint -> ComplaintView.of(complaint, time)), uri.getRequestUriBuilder()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "A complaint with its words and its history")
    public Uni<ComplaintDetails> get(@PathParam("id") String text) {
        UUID id = Answers.id(text);
        return sessions.withSession(session -> session.find(Complaint.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("complaint"))
                .map(access::visible)
                .chain(complaint -> reader.details(session, complaint, access.seesAll())));
    }
}
