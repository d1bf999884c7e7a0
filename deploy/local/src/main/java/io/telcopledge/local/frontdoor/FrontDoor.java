package io.telcopledge.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.HttpProxy;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/** The proxy itself. */
public final class FrontDoor implements AutoCloseable {

    /** Who the client is, the front door says and nobody before it. */
    private static final List<String> SPOOFABLE =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Prefix");

    private final Vertx vertx;
    private final Routes routes;
    private final Map<String, HttpProxy> proxies = new HashMap<>();

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
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        FrontDoor door = new FrontDoor(vertx, routes);
        // A live stream keeps its connection as long as somebody listens, and is to leave others for everybody else.
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(1_024).setConnectTimeout(5_000));
        portOfService.forEach((service, backend) ->
                door.proxies.put(service, HttpProxy.reverseProxy(client).origin(backend, "127.0.0.1")));
        HttpServer server = vertx.createHttpServer().requestHandler(door::handle);
        try {
            server.listen(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return door;
        } catch (CompletionException taken) {
            door.close();
            throw new IOException("the front door cannot listen on port " + port, taken.getCause());
        }
    }

    private void handle(HttpServerRequest request) {
        Route route = routes.of(request.path() == null ? "" : request.path());
        if (route instanceof Route.To to) {
            SPOOFABLE.forEach(request.headers()::remove);
            request.headers().set("X-Forwarded-For", request.remoteAddress().hostAddress());
            request.headers().set("X-Forwarded-Proto", "http");
            request.headers().set("X-Forwarded-Host", String.valueOf(request.authority()));
            Objects.requireNonNull(proxies.get(to.service()), to.service()).handle(request);
        } else if (route instanceof Route.Refused refused) {
            refuse(request, refused);
        }
    }

    private static void refuse(HttpServerRequest request, Route.Refused refused) {
        request.response()
                .setStatusCode(refused.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:telcopledge:problem:" + refused.slug())
                        .put("status", refused.status())
                        .put("detail", refused.detail())
                        .encode());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
