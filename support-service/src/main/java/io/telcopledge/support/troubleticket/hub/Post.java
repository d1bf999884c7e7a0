package io.telcopledge.support.troubleticket.hub;

import io.telcopledge.support.troubleticket.CallbackRules;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Posts to a callback. The host's addresses are looked up and judged at each attempt, and the connection is made to the
 * very address that was judged: a name that changes in between leads nowhere else. Redirects are not followed.
 */
@ApplicationScoped
class Post {

    private static final int MOST_CONNECTIONS = Lane.BRISK.deliveries() + Lane.SLUGGISH.deliveries();

    private final HttpClient client;
    private final CallbackRules rules;
    private final long timeoutMillis;

    @Inject
    Post(Vertx vertx, HubConfig config) {
        this.timeoutMillis = config.timeout().toMillis();
        this.rules = new CallbackRules(config.trustedHosts().orElse(Set.of()));
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) timeoutMillis)
                .setKeepAlive(true)
                // Several listeners may be behind one host.
                .setMaxPoolSize(MOST_CONNECTIONS));
    }

    CallbackRules rules() {
        return rules;
    }

    /** Posts JSON and waits for the answer; empty when it was taken (2xx), else why not. */
    Optional<String> json(String callback, String body) throws InterruptedException {
        URI uri = URI.create(callback);
        try {
            Optional<InetAddress> address =
                    rules.reachable(uri.getHost(), List.of(InetAddress.getAllByName(uri.getHost())));
            if (address.isEmpty()) {
                return Optional.of("its address is not public");
            }
            int status = new Posting(client, options(uri, address.get()), body).status(timeoutMillis);
            return status / 100 == 2 ? Optional.empty() : Optional.of("answered " + status);
        } catch (UnknownHostException unknown) {
            return Optional.of("its host is not known");
        } catch (TimeoutException slow) {
            return Optional.of("did not answer in time");
        } catch (ExecutionException failed) {
            return Optional.of("cannot be reached");
        } catch (IllegalArgumentException noAddress) {
            // Was taken by an older version: it fails as one that is away, and is given up in time.
            return Optional.of("is no address that can be called");
        }
    }

    private RequestOptions options(URI uri, InetAddress address) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setTimeout(timeoutMillis)
                .putHeader("Content-Type", "application/json;charset=utf-8");
    }
}
