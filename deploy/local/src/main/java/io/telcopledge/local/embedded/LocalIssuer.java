package io.telcopledge.local.embedded;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/**
 * A small OpenID Connect issuer: discovery, keys, and a token endpoint with the password and client_credentials grants.
 * It is for one machine; production brings its own, such as Keycloak.
 */
public final class LocalIssuer implements AutoCloseable {

    static final Duration LIFETIME = Duration.ofHours(1);

    private final HttpServer server;
    private final ExecutorService workers;
    private final DemoUsers users;
    private final SigningKey key;

    private LocalIssuer(HttpServer server, ExecutorService workers, DemoUsers users, SigningKey key) {
        this.server = server;
        this.workers = workers;
        this.users = users;
        this.key = key;
    }

    /** Starts with a key of its own. */
    public static LocalIssuer start(int port, DemoUsers users) throws IOException {
        return start(port, users, SigningKey.random());
    }

    /** @param port 0 takes a free one */
    public static LocalIssuer start(int port, DemoUsers users, SigningKey key) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "issuer");
            thread.setDaemon(true);
            return thread;
        });
        LocalIssuer issuer = new LocalIssuer(server, workers, users, key);
        new IssuerEndpoints(issuer).register(server);
        server.setExecutor(workers);
        server.start();
        return issuer;
    }

    /** The issuer's URL, which is the {@code iss} of its tokens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    /** An access token of a user it knows. */
    public String token(String user) {
        return token(users.named(user).orElseThrow(() -> new IllegalArgumentException("no user " + user)));
    }

    /** An access token for anyone: tests ask for exactly the roles they mean. */
    public String token(DemoUser user) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("telcopledge");
        claims.setSubject(user.name());
        claims.setClaim("preferred_username", user.name());
        claims.setClaim("realm_access", Map.of("roles", List.copyOf(user.roles())));
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + LIFETIME.toSeconds()));
        if (user.customerRef() != null) {
            claims.setClaim("customer_ref", user.customerRef());
        }
        if (user.staffRef() != null) {
            claims.setClaim("agent_ref", user.staffRef());
        }
        return key.sign(claims.toJson());
    }

    DemoUsers users() {
        return users;
    }

    SigningKey key() {
        return key;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
