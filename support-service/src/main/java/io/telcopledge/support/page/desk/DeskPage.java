package io.telcopledge.support.page.desk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.api.ComplaintFilter;
import io.telcopledge.support.complaint.api.ComplaintView;
import io.telcopledge.support.complaint.store.ComplaintLists;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import io.telcopledge.support.page.Terms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.reactive.mutiny.Mutiny;

/** The complaints, the most urgent first. */
@Path(DeskFilter.PATH)
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class DeskPage {

    private final Mutiny.SessionFactory sessions;
    private final ComplaintLists lists;
    private final StaffFrames frames;
    private final Caller caller;
    private final Vocabulary vocabulary;
    private final OperatorTime time;

    @Inject
    public DeskPage(
            Mutiny.SessionFactory sessions,
            ComplaintLists lists,
            StaffFrames frames,
            Caller caller,
            Vocabulary vocabulary,
            OperatorTime time) {
        this.sessions = sessions;
        this.lists = lists;
        this.frames = frames;
        this.caller = caller;
        this.vocabulary = vocabulary;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public Uni<Response> list(@BeanParam DeskFilter filter, @Context HttpHeaders headers, @Context UriInfo uri) {
        StaffFrame staff = frames.of(headers, uri);
        ComplaintFilter asked = filter.asked();
        return sessions.withSession(session -> lists.find(
                        session, asked.search(Optional.empty()), asked.page().limit()))
                .chain(page -> HtmlPage.signedIn(200, Templates.desk(view(staff, filter, page)), staff.page()));
    }

    private DeskView view(StaffFrame staff, DeskFilter filter, Page<Complaint> page) {
        Terms terms = staff.terms();
        Instant now = time.now();
        return new DeskView(
                staff,
                new DeskView.Narrowing(
                        Choice.of(ComplaintState.values(), filter.state(), terms),
                        Choice.declared(vocabulary.categories(), filter.category(), terms),
                        Objects.requireNonNullElse(filter.team(), ""),
                        Objects.requireNonNullElse(filter.agent(), ""),
                        filter.orderOrUsual().equals("newest")),
                UriBuilder.fromPath(DeskFilter.PATH)
                        .queryParam("agent", caller.staffRef())
                        .build()
                        .toString(),
                page.items().stream()
                        .map(complaint -> ComplaintView.of(complaint, time, true))
                        .map(complaint -> ComplaintRow.of(complaint, now, terms, frames.times(staff)))
                        .toList(),
                page.next().map(Cursor::toString).map(filter::href).orElse(null));
    }
}
