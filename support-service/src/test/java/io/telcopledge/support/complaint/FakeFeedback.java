package io.telcopledge.support.complaint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.telcopledge.support.referral.http.FeedbackConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feedback-service that gives what it is told to, for each path in turn; the last stays. */
final class FakeFeedback implements AutoCloseable {

    /** What it says once. */
    record Answer(int status, String type, String body) {}

    private final HttpServer http;
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    FakeFeedback() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext("/", this::handle);
        http.start();
    }

    /** The path under which a referral's words are. */
    static String path(String referral) {
        return "/feedback/v1/referrals/" + referral + "/text";
    }

    void answers(String path, Answer... inTurn) {
        answers.put(path, new ArrayDeque<>(List.of(inTurn)));
    }

    /** Path and authorization of what was asked. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    FeedbackConfig config() {
        return new FeedbackConfig() {
            @Override
            public Optional<URI> url() {
                return Optional.of(
                        URI.create("http://127.0.0.1:" + http.getAddress().getPort()));
            }

            @Override
            public Optional<String> token() {
                return Optional.of("secret");
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        };
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        Queue<Answer> inTurn = answers.getOrDefault(path, new ArrayDeque<>());
        Answer answer = inTurn.size() > 1 ? inTurn.remove() : inTurn.peek();
        if (answer == null) {
            answer = new Answer(503, "text/plain", "not told");
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (answer.status() == 302) {
            exchange.getResponseHeaders().set("Location", answer.body());
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try {
            exchange.getResponseBody().write(bytes);
        } catch (IOException tooLongForTheReader) {
            // It gave up reading, as it should.
        }
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
