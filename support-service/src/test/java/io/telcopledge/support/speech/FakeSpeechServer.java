package io.telcopledge.support.speech;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A speech server that says what it is told to. */
final class FakeSpeechServer implements AutoCloseable {

    private final HttpServer http;
    private volatile int status = 200;
    private volatile String answer = "";
    private volatile boolean silent;
    private volatile String lastRequest = "";
    private volatile String lastAuthorization = "";

    FakeSpeechServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.createContext("/v1/audio/transcriptions", this::handle);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    void answers(int with, String body) {
        status = with;
        answer = body;
    }

    void neverAnswers() {
        silent = true;
    }

    String lastRequest() {
        return lastRequest;
    }

    String lastAuthorization() {
        return lastAuthorization;
    }

    private void handle(HttpExchange exchange) throws IOException {
        lastRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastAuthorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (silent) {
            return;
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
