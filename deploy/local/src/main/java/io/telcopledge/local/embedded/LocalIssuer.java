package io.telcopledge.local.embedded;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small OpenID Connect issuer: discovery, keys, tokens by password and by client credentials, and the code flow with
 * its sign-in page. It is for one machine; production brings its own, such as Keycloak.
 */
public final class LocalIssuer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;
    private final DemoUsers users;
    private final PasswordDoor passwords;
    private final SigningKey key;

    private LocalIssuer(HttpServer server, ExecutorService workers, DemoUsers users, SigningKey key) {
        this.server = server;
        this.workers = workers;
        this.users = users;
        this.passwords = new PasswordDoor(users, new WrongPasswords(Clock.systemUTC()));
        this.key = key;
    }

    /** Starts without pages that people sign in to. */
    public static LocalIssuer start(int port, DemoUsers users, SigningKey key) throws IOException {
        return start(port, users, key, PageClient.NONE);
    }

    /** @param port 0 takes a free one */
    public static LocalIssuer start(int port, DemoUsers users, SigningKey key, PageClient client) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "issuer");
            thread.setDaemon(true);
            return thread;
        });
        LocalIssuer issuer = new LocalIssuer(server, workers, users, key);
        SignIns signIns = new SignIns(Clock.systemUTC());
        new IssuerEndpoints(issuer, new TokenEndpoint(issuer, client, signIns)).register(server);
        new SignInEndpoints(issuer, client, signIns).register(server);
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
        return key.sign(new TokenClaims(url(), user).accessToken());
    }

    /** What a client is told of who signed in. */
    String idToken(DemoUser user, String client, String nonce) {
        return key.sign(new TokenClaims(url(), user).idToken(client, nonce));
    }

    PasswordDoor passwords() {
        return passwords;
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
