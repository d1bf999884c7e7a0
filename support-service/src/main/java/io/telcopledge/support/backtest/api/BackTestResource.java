package io.telcopledge.support.backtest.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageLink;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.backtest.BackTest;
import io.telcopledge.support.backtest.Difference;
import io.telcopledge.support.backtest.Proposal;
import io.telcopledge.support.backtest.application.RunBackTest;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a policy or a calendar would have done to a quarter, before it is put in force. */
@Path("/support/v1/policies/back-test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
public class BackTestResource {

    private final Mutiny.SessionFactory sessions;
    private final PolicyBooks books;
    private final RunBackTest runBackTest;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public BackTestResource(
            Mutiny.SessionFactory sessions,
            PolicyBooks books,
            RunBackTest runBackTest,
            Caller caller,
            OperatorTime time) {
        this.sessions = sessions;
        this.books = books;
        this.runBackTest = runBackTest;
        this.caller = caller;
        this.time = time;
    }

    // Stores nothing, so that no Idempotency-Key is needed.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR, Roles.MANAGER})
    @Operation(summary = "What a policy or a calendar would have done to a quarter; nothing is stored")
    public Uni<Response> test(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri,
            @Nullable BackTestRequest body) {
        if (body == null) {
            throw Refusal.invalid("body", "is required");
        }
        Instant now = time.now();
        Quarter quarter = body.pastQuarter(time.quarterOf(now));
        PageRequest page = PageRequest.of(limit, after, Instant.class, UUID.class);
        String by = caller.name();
        return sessions.withSession(books::read).chain(book -> {
            BackTest test = new BackTest(book, proposal(body, book, now, by), now, page.limit() + 1);
            boolean isFirst = page.after().isEmpty();
            return runBackTest
                    .run(test, quarter.start(time.zone()), quarter.end(time.zone()), page.after(), !isFirst)
                    .map(read -> {
                        Page<Difference> differing = Page.of(test.differing(), page.limit(), BackTestResource::keys);
                        Response.ResponseBuilder answer = Response.ok(new BackTestView(
                                quarter,
                                time.local(now),
                                isFirst ? BackTestView.Totals.of(test) : null,
                                differing.items(),
                                differing.next().map(Cursor::toString).orElse(null),
                                BackTestView.Basis.of(read)));
                        PageLink.of(differing, uri.getRequestUriBuilder())
                                .ifPresent(link -> answer.header(HttpHeaders.LINK, link));
                        return answer.build();
                    });
        });
    }

    private Proposal proposal(BackTestRequest body, Book book, Instant now, String by) {
        return Proposal.of(book, body.policy(book, time.today(), now, by), body.calendar(book, time.today(), now, by))
                .orElseThrow(() -> Refusal.invalid(
                        "policy.calendar", "is not known, or never open for as long as the policy gives"));
    }

    private static Cursor keys(Difference difference) {
        return Cursor.of(difference.filedAt(), UUID.fromString(difference.caseId()));
    }
}
