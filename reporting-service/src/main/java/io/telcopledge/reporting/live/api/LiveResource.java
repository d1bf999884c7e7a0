package io.telcopledge.reporting.live.api;

import io.smallrye.mutiny.Multi;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.reporting.live.application.LiveConfig;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Verdicts as they change. */
@Path("/reporting/v1/live")
@PermitAll
class LiveResource {

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** What no stream can have given: it resumes with a reset. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final LiveFeed feed;
    private final LiveConfig config;

    LiveResource(LiveFeed feed, LiveConfig config) {
        this.feed = feed;
        this.config = config;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary =
                    "Changed verdicts as server-sent events (`verdict`), from now on or after Last-Event-ID; `reset` when that is too long ago")
    public Multi<OutboundSseEvent> live(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("after") @Nullable String after,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        if (!feed.seats().take()) {
            throw Refusal.unavailable("live-full", "Everybody who may listen at a time does so already.", LATER);
        }
        // The header of a client that was cut off is newer than the address that it began with.
        String last = lastEventId == null ? after : lastEventId;
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        // nginx, and what does as it does, would collect the events otherwise.
        response.putHeader("X-Accel-Buffering", "no");
        return new LiveClient(feed, sse, config)
                .stream(last == null ? null : number(last)).onTermination().invoke(feed.seats()::leave);
    }

    private static long number(String id) {
        return NUMBER.matcher(id).matches() ? Long.parseLong(id) : UNKNOWN;
    }
}
