package io.telcopledge.kit.limits;

import io.telcopledge.kit.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in one body, as far as it may go, before anything else looks at the request: no thread waits for it. */
final class Intake {

    private final RoutingContext routing;
    private final HttpServerRequest request;
    private final long most;
    private final Consumer<@Nullable Refusal> then;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean over;

    private Intake(RoutingContext routing, long most, Consumer<@Nullable Refusal> then) {
        this.routing = routing;
        this.request = routing.request();
        this.most = most;
        this.then = then;
    }

    static boolean isNeeded(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** How many bytes come, as far as the request says; else the most that may. */
    static long announced(HttpServerRequest request, long most) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? most : Long.parseLong(length);
        } catch (NumberFormatException beyondAnyLimit) {
            return Long.MAX_VALUE;
        }
    }

    static Refusal tooLarge(long most) {
        return Refusal.tooLarge("The body of such a request may have " + most + " bytes.");
    }

    /**
     * Reads it; whoever asks the request for its body later, is given what was read.
     *
     * @param then is called once: with null, or with why the body was not taken
     */
    static void read(RoutingContext routing, long most, Duration time, Consumer<@Nullable Refusal> then) {
        new Intake(routing, most, then).begin(time);
    }

    private void begin(Duration time) {
        timer = routing.vertx().setTimer(time.toMillis(), late -> {
            request.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            end(Refusal.of(408, "too-slow", "The body did not arrive within " + time.toSeconds() + " seconds."));
        });
        request.exceptionHandler(gone -> end(Refusal.of(400, "cut-off", "The body ended before its end.")));
        request.handler(this::take);
        request.endHandler(complete -> end(null));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer part) {
        if (over) {
            return;
        }
        if (body.length() + part.length() > most) {
            end(tooLarge(most));
        } else {
            body.appendBuffer(part);
        }
    }

    private void end(@Nullable Refusal refusal) {
        if (over) {
            return;
        }
        over = true;
        routing.vertx().cancelTimer(timer);
        if (refusal == null) {
            ((RoutingContextInternal) routing).setBody(body);
        }
        then.accept(refusal);
    }
}
