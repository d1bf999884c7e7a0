package io.telcopledge.local.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.telcopledge.contracts.EventJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes event batches over HTTP, or fails in the ways that a test lines up beforehand. */
public final class FakePlatform implements AutoCloseable {

    private static final int UNANSWERED = -1;

    private final HttpServer server;
    private final Deque<Integer> failures = new ArrayDeque<>();
    private final Set<String> refusedIds = new TreeSet<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();

    public FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/support/v1/events", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next requests get these answers instead of 202. */
    public synchronized void failNext(int... statuses) {
        for (int status : statuses) {
            failures.add(status);
        }
    }

    /** The next request is read and gets no answer, as from a service that is killed over it. */
    public synchronized void leaveNextUnanswered() {
        failures.add(UNANSWERED);
    }

    public synchronized void refuse(String eventId) {
        refusedIds.add(eventId);
    }

    /** The ids of the events that were taken, in order. */
    public synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    public synchronized List<String> tokens() {
        return List.copyOf(tokens);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", ""));
        List<String> ids = new ArrayList<>();
        for (JsonNode event :
                EventJson.MAPPER.readTree(exchange.getRequestBody().readAllBytes())) {
            ids.add(event.get("id").asText());
        }
        if (!failures.isEmpty()) {
            int status = failures.remove();
            if (status != UNANSWERED) {
                answer(exchange, status, "");
            }
        } else if (ids.stream().anyMatch(refusedIds::contains)) {
            answer(exchange, 422, "{\"detail\": \"not today\"}");
        } else {
            taken.addAll(ids);
            answer(exchange, 202, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
