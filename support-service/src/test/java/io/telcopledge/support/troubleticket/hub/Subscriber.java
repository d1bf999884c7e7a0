package io.telcopledge.support.troubleticket.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A listener on this machine, which keeps what it is told. */
final class Subscriber implements AutoCloseable {

    private final HttpServer server;
    private final List<JsonPath> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** @param refusals how many it refuses before it takes one */
    Subscriber(int refusals) throws IOException {
        this.refusals.set(refusals);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/listener";
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuses = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (refuses) {
            refused.incrementAndGet();
        } else {
            taken.add(new JsonPath(body));
        }
        exchange.sendResponseHeaders(refuses ? 500 : 204, -1);
        exchange.close();
    }

    int refused() {
        return refused.get();
    }

    /** What it took of one ticket, in order. */
    List<JsonPath> of(String ticket) {
        return taken.stream()
                .filter(event -> ticket.equals(event.getString("event.troubleTicket.id")))
                .toList();
    }

    List<String> typesOf(String ticket) {
        return of(ticket).stream().map(event -> event.getString("eventType")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
