package io.telcopledge.local.process;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Asks parts, from outside and as their clients would, whether they work. */
public final class Readiness {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Readiness() {}

    /** Whether it answers 200 at the URL. */
    public static boolean ofHttp(URI url) {
        return answers(url, 200, 200);
    }

    /** Whether the front door leads somewhere: a 5xx is what a proxy says of a service that is not there. */
    public static boolean ofFrontDoor(URI url) {
        return answers(url, 200, 499);
    }

    private static boolean answers(URI url, int lowest, int highest) {
        try {
            HttpRequest request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
            int status =
                    HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= lowest && status <= highest;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the broker answers, and has every topic. */
    public static boolean ofBroker(String bootstrapServers) {
        if (!accepts(bootstrapServers)) {
            return false;
        }
        int patience = (int) PATIENCE.toMillis();
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "default.api.timeout.ms", patience,
                "request.timeout.ms", patience))) {
            return admin.listTopics()
                    .names()
                    .get()
                    .containsAll(TopicRegistry.PLATFORM.topics().stream()
                            .map(Topic::name)
                            .toList());
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether PostgreSQL lets the user in. */
    public static boolean ofDatabase(String jdbcUrl, String username, String password) {
        try {
            DriverManager.getConnection(jdbcUrl, username, password).close();
            return true;
        } catch (SQLException notThere) {
            return false;
        }
    }

    /** A Kafka client logs each attempt at a closed port; a plain connection is asked first. */
    private static boolean accepts(String address) {
        int colon = address.lastIndexOf(':');
        InetSocketAddress socketAddress =
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (Socket socket = new Socket()) {
            socket.connect(socketAddress, (int) PATIENCE.toMillis());
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
