package io.telcopledge.kit.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.telcopledge.kit.limits.Seats.Seat;
import io.telcopledge.kit.problem.Refusal;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The bounds of every request: a seat while it is served, and a body that is not too large, comes in time, and has room
 * beside all others that are under way. What is refused is left to {@link RequestBounds}, which answers as the
 * operation would.
 */
@Singleton
public class RequestLimits {

    /** The key under which a request carries its refusal. */
    static final String REFUSED = RequestLimits.class.getName();

    // Once it is known who calls, before anything is read.
    private static final int AFTER_AUTHENTICATION = 90;
    private static final int MOST_PARAMETERS = 100;
    // Health and metrics tell of a service also when it is full.
    private static final String OWN = "/q/";
    private static final long LINGER_MILLIS = 5_000;

    private final LimitsConfig config;
    private final Seats requests;
    private final Seats bytes;

    @Inject
    public RequestLimits(LimitsConfig config) {
        this.config = config;
        this.requests = new Seats("requests", config.requestsPerCaller(), config.requests(), Duration.ofSeconds(1));
        this.bytes = new Seats(
                "bytes", config.bytesPerCaller().asLongValue(), config.bytes().asLongValue(), Duration.ofSeconds(5));
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_AUTHENTICATION);
    }

    private void handle(RoutingContext routing) {
        if (routing.normalizedPath().startsWith(OWN)) {
            routing.next();
            return;
        }
        HttpServerRequest request = routing.request();
        boolean hasBody = Intake.isNeeded(request);
        if (hasBody) {
            request.pause();
        }
        Context context = Vertx.currentContext();
        Requester.of(routing)
                .emitOn(command -> {
                    if (Vertx.currentContext() == context) {
                        command.run();
                    } else {
                        MutinyHelper.executor(context).execute(command);
                    }
                })
                .subscribe()
                .with(caller -> admit(routing, caller, hasBody), routing::fail);
    }

    private void admit(RoutingContext routing, String caller, boolean hasBody) {
        try {
            Seat seat = requests.take(caller);
            routing.addEndHandler(ended -> seat.close());
            routing.addHeadersEndHandler(answered -> leaveIfStream(routing, seat));
            long ampersands =
                    routing.request().uri().chars().filter(c -> c == '&').count();
            if (ampersands >= MOST_PARAMETERS) {
                throw Refusal.invalid("query", "has more than " + MOST_PARAMETERS + " parameters");
            }
            if (hasBody) {
                receive(routing, caller);
                return;
            }
        } catch (Refusal refusal) {
            refuse(routing, refusal);
            return;
        }
        routing.next();
    }

    private void receive(RoutingContext routing, String caller) {
        long most = config.mostBytes(routing.normalizedPath());
        long announced = Intake.announced(routing.request(), most);
        if (announced > most) {
            throw Intake.tooLarge(most);
        }
        Seat room = bytes.take(caller, announced);
        routing.addEndHandler(ended -> room.close());
        Intake.read(routing, most, config.bodyTime(), refusal -> {
            if (refusal == null) {
                routing.next();
            } else {
                refuse(routing, refusal);
            }
        });
    }

    /** Who goes on sending after the answer is not listened to for long. */
    private static void refuse(RoutingContext routing, Refusal refusal) {
        HttpServerRequest request = routing.request();
        routing.addEndHandler(answered -> routing.vertx().setTimer(LINGER_MILLIS, late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        }));
        routing.put(REFUSED, refusal);
        routing.next();
    }

    private static void leaveIfStream(RoutingContext routing, Seat seat) {
        String type = routing.response().headers().get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/event-stream")) {
            seat.close();
        }
    }
}
