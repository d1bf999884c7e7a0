package io.telcopledge.support.hotline.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.store.Intervals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** How long callers wait. */
@Path("/support/v1/hotline")
@Tag(name = "Hotline")
public class HotlineResource {

    private static final Duration LONGEST = Duration.ofDays(31);

    /** 31 days of three queues; who has more asks queue by queue. */
    private static final int MOST = 10_000;

    private final Mutiny.SessionFactory sessions;
    private final Intervals intervals;
    private final OperatorTime time;

    @Inject
    public HotlineResource(Mutiny.SessionFactory sessions, Intervals intervals, OperatorTime time) {
        this.sessions = sessions;
        this.intervals = intervals;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "15-minute intervals with calls, abandoned, average wait and share within 30 s, and totals")
    public Uni<HotlineReport> hotline(
            @QueryParam("from") @Parameter(description = "begin; the operator's midnight by default") @Nullable
                    Instant from,
            @QueryParam("to") @Parameter(description = "end, at most 31 days later; now by default") @Nullable
                    Instant to,
            @QueryParam("queue") @Nullable String queue) {
        Instant end = to == null ? time.now() : to;
        Instant begin = from == null ? time.today().atStartOfDay(time.zone()).toInstant() : from;
        Instant first = Interval.startOf(begin);
        if (!begin.isBefore(end)) {
            throw Refusal.invalid("to", "must be after from");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("to", "must be at most " + LONGEST.toDays() + " days after from");
        }
        return sessions.withSession(
                        session -> intervals.between(session, first, end, Optional.ofNullable(queue), MOST + 1))
                .map(found -> {
                    if (found.size() > MOST) {
                        throw Refusal.invalid("queue", "is needed: the span has more than " + MOST + " intervals");
                    }
                    return HotlineReport.of(begin, end, queue, found, time);
                });
    }
}
