package io.telcopledge.local.frontdoor;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;

/** One service behind the front door, with connections of its own: one that hangs leaves the others theirs. */
final class Backend implements ProxyInterceptor {

    private static final int MOST_CONNECTIONS = 400;
    private static final int MOST_WAITING = 50;
    private static final int CONNECT_MILLIS = 5_000;
    /** A service closes a connection that rests for two minutes; nobody is to write into one that is being closed. */
    private static final int KEEP_SECONDS = 30;
    /** Of no byte; a stream of events beats more often, and sealing takes minutes. */
    private static final long SILENCE_MILLIS = 300_000;

    private static final String ORIGIN = "origin";

    private final Visitors streams;
    private final HttpProxy proxy;

    Backend(Vertx vertx, int port, Visitors streams) {
        this.streams = streams;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAliveTimeout(KEEP_SECONDS),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS).setMaxWaitQueueSize(MOST_WAITING));
        RequestOptions target =
                new RequestOptions().setHost("127.0.0.1").setPort(port).setIdleTimeout(SILENCE_MILLIS);
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(target).onSuccess(origin -> context.set(ORIGIN, origin)))
                .addInterceptor(this);
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            HttpServerRequest request = context.request().proxiedRequest();
            Refusal refusal = failure instanceof ConnectionPoolTooBusyException ? Refusal.BUSY : Refusal.DOWN;
            return Future.succeededFuture(refused(context.request().release().response(), request, refusal));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        ForwardedHeaders.dropHopByHop(response.headers());
        String type = response.headers().get("content-type");
        return type != null && type.startsWith("text/event-stream") ? sendStream(context) : context.sendResponse();
    }

    private Future<Void> sendStream(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        // Whom the proxy would keep all of a stream for, to send it when it ends.
        boolean old = request.version() == HttpVersion.HTTP_1_0;
        String address = request.remoteAddress().hostAddress();
        if (!old && streams.come(address)) {
            return context.sendResponse().onComplete(over -> streams.go(address));
        }
        context.get(ORIGIN, HttpClientRequest.class).reset();
        context.response().headers().clear();
        refused(context.response(), request, old ? Refusal.OLD_PROTOCOL : Refusal.TOO_MANY_STREAMS);
        return context.sendResponse();
    }

    private static ProxyResponse refused(ProxyResponse response, HttpServerRequest request, Refusal refusal) {
        refusal.headers(request, response.headers());
        return response.setStatusCode(refusal.status())
                .setStatusMessage(null)
                .setBody(Body.body(refusal.body(request)));
    }
}
