package io.telcopledge.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/** The proxy itself. */
public final class FrontDoor implements AutoCloseable {

    private static final HttpServerOptions OPTIONS = new HttpServerOptions()
            .setHost("127.0.0.1")
            // One request at a time on a connection, so that seats for connections bound requests.
            .setHttp2ClearTextEnabled(false)
            .setMaxInitialLineLength(8 * 1024)
            .setMaxHeaderSize(16 * 1024)
            .setIdleTimeout(360);

    private final Vertx vertx;
    private final Routes routes;
    private final Visitors connections = new Visitors(600, 1_500);
    private final Visitors requests = new Visitors(300, 900);
    private final Visitors streams = new Visitors(50, 450);
    private final Map<HttpConnection, Patience> patience = new HashMap<>();
    private final Map<String, Backend> backends = new HashMap<>();

    private FrontDoor(Vertx vertx, Routes routes) {
        this.vertx = vertx;
        this.routes = routes;
    }

    /**
     * Opens it on the loopback interface.
     *
     * @param portOfService where each service of the routes listens
     */
    public static FrontDoor open(int port, Routes routes, Map<String, Integer> portOfService) throws IOException {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        FrontDoor door = new FrontDoor(vertx, routes);
        portOfService.forEach(
                (service, backend) -> door.backends.put(service, new Backend(vertx, backend, door.streams)));
        HttpServer server = vertx.createHttpServer(new HttpServerOptions(OPTIONS).setPort(port))
                .connectionHandler(door::welcome)
                .requestHandler(door::handle);
        try {
            server.listen().toCompletionStage().toCompletableFuture().join();
            return door;
        } catch (CompletionException taken) {
            door.close();
            throw new IOException("the front door cannot listen on port " + port, taken.getCause());
        }
    }

    private void welcome(HttpConnection connection) {
        String address = connection.remoteAddress().hostAddress();
        if (!connections.come(address)) {
            connection.close();
            return;
        }
        patience.put(connection, Patience.with(connection, vertx));
        connection.closeHandler(closed -> {
            connections.go(address);
            Objects.requireNonNull(patience.remove(connection)).closed();
        });
    }

    private void handle(HttpServerRequest request) {
        Patience waiting = patience.get(request.connection());
        if (waiting == null) {
            // Its connection had no seat, and is being closed.
            return;
        }
        waiting.request(request);
        String address = request.remoteAddress().hostAddress();
        if (!requests.come(address)) {
            refuse(request, Refusal.TOO_MANY);
            return;
        }
        request.response().endHandler(over -> {
            requests.go(address);
            waiting.answered();
        });
        pass(request);
    }

    private void pass(HttpServerRequest request) {
        String upgrade = request.getHeader("Upgrade");
        if (request.method().equals(HttpMethod.CONNECT) || "websocket".equalsIgnoreCase(upgrade)) {
            refuse(request, Refusal.NO_UPGRADE);
            return;
        }
        Route route = routes.of(request.path() == null ? "" : request.path());
        if (route instanceof Route.To to) {
            ForwardedHeaders.rewrite(request);
            Objects.requireNonNull(backends.get(to.service()), to.service()).handle(request);
        } else if (route instanceof Route.Refused refused) {
            refuse(request, new Refusal(refused.status(), refused.slug(), refused.detail()));
        }
    }

    private static void refuse(HttpServerRequest request, Refusal refusal) {
        HttpServerResponse response = request.response().setStatusCode(refusal.status());
        Buffer body = refusal.body(request);
        refusal.headers(request, response.headers());
        // Whatever else the client meant to send on this connection is not listened to.
        response.headers().set("Connection", "close");
        response.end(body).onComplete(sent -> request.connection().close());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
