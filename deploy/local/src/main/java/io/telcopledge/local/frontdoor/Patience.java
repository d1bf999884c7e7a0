package io.telcopledge.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;

/**
 * How long the front door waits for one connection: for the head of a request, the first or the next, and for its body.
 * A client that sends a byte now and then is as late as one that sends none.
 */
final class Patience {

    private static final long FIRST_HEAD_MILLIS = 30_000;
    private static final long NEXT_HEAD_MILLIS = 75_000;
    /** Longer than a service waits for a body, so that its own answer is the rule. */
    private static final long BODY_MILLIS = 40_000;

    private final Vertx vertx;
    private final HttpConnection connection;
    private long timer;

    private Patience(Vertx vertx, HttpConnection connection) {
        this.vertx = vertx;
        this.connection = connection;
        waitForHead(FIRST_HEAD_MILLIS);
    }

    /** With a new connection, from now on. */
    static Patience with(HttpConnection connection, Vertx vertx) {
        return new Patience(vertx, connection);
    }

    /** A head has come. */
    void request(HttpServerRequest request) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(BODY_MILLIS, late -> {
            if (!request.isEnded()) {
                connection.close();
            }
        });
    }

    /** A request was answered: its body is over with it, and another one may come. */
    void answered() {
        vertx.cancelTimer(timer);
        waitForHead(NEXT_HEAD_MILLIS);
    }

    void closed() {
        vertx.cancelTimer(timer);
    }

    private void waitForHead(long millis) {
        timer = vertx.setTimer(millis, late -> connection.close());
    }
}
