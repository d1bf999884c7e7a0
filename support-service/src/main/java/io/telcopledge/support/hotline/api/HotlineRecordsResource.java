package io.telcopledge.support.hotline.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.UnansweredSpans;
import io.telcopledge.support.hotline.store.Callers;
import io.telcopledge.support.hotline.store.IntervalSearch;
import io.telcopledge.support.hotline.store.RefusedTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** When nobody answered, and what the switch told that cannot be so. */
@Path("/support/v1/hotline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hotline")
public class HotlineRecordsResource {

    private static final String CALLS = "calls";

    private final Mutiny.SessionFactory sessions;
    private final Callers callers;
    private final CoveredSpans coverage;
    private final RefusedTable refused;
    private final OperatorTime time;

    @Inject
    public HotlineRecordsResource(
            Mutiny.SessionFactory sessions,
            Callers callers,
            CoveredSpans coverage,
            RefusedTable refused,
            OperatorTime time) {
        this.sessions = sessions;
        this.callers = callers;
        this.coverage = coverage;
        this.refused = refused;
        this.time = time;
    }

    @GET
    @Path("gaps")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "The 24-hour promise: when callers came and none was answered, in what the sources have covered")
    public Uni<HotlineGaps> gaps(@BeanParam HotlineSpan span) {
        IntervalSearch search = span.search(time);
        return sessions.withSession(session -> callers.came(session, search)
                .chain(came -> coverage.counted(session, CALLS).map(bySource -> {
                    SpanSet covered = bySource.values().stream().reduce(SpanSet.EMPTY, SpanSet::union);
                    return HotlineGaps.of(search, UnansweredSpans.of(came, covered), covered, time);
                })));
    }

    @GET
    @Path("refused")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Records of the switch that cannot be so: how many, by day of refusal, source and reason")
    public Uni<Response> refused(
            @BeanParam HotlineSpan span,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        IntervalSearch search = span.search(time);
        LocalDate first = time.dayOf(search.from());
        LocalDate last = time.dayOf(search.to());
        PageRequest page = PageRequest.of(limit, after, String.class, String.class, String.class);
        return sessions.withSession(session -> refused.page(session, first, last, page.after(), page.limit()))
                .map(found -> PageView.respond(found.map(RefusedView::of), uri.getRequestUriBuilder()));
    }
}
