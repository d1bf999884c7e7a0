package io.telcopledge.local.frontdoor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.telcopledge.local.embedded.FreePort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Raw sockets, for a client library tidies a path before it sends it. */
class FrontDoorTest {

    private final List<HttpServer> services = new ArrayList<>();
    private int port;
    private FrontDoor door;

    @BeforeEach
    void open() throws IOException {
        port = FreePort.any();
        Map<String, Integer> ports = Map.of(
                "support", serviceNamed("support"),
                "reporting", serviceNamed("reporting"),
                "network", FreePort.any());
        door = FrontDoor.open(port, new Routes(Map.of("support", "support", "network", "network"), "reporting"), ports);
    }

    @AfterEach
    void close() {
        door.close();
        services.forEach(service -> service.stop(0));
    }

    @Test
    void leadsToTheServiceOfThePrefixWithThePathUntouched() throws IOException {
        assertThat(ask("/support/v1/x?y=%2F", ""))
                .startsWith("HTTP/1.1 200")
                .contains("support saw /support/v1/x?y=%2F");
        assertThat(ask("/", "")).contains("reporting saw /");
    }

    @Test
    void trickyPathsReachNoService() throws IOException {
        for (String path : List.of("//support/v1", "/support;x/v1", "/support/%2e%2e/q/health")) {
            assertThat(ask(path, "")).as(path).startsWith("HTTP/1.1 400").doesNotContain(" saw ");
        }
        assertThat(ask("/q/health", "")).startsWith("HTTP/1.1 404").doesNotContain(" saw ");
    }

    @Test
    void aClientDoesNotSayWhereItComesFrom() throws IOException {
        assertThat(ask("/support/", "X-Forwarded-For: 203.0.113.9\r\n"))
                .contains("from [127.0.0.1]")
                .doesNotContain("203.0.113.9");
    }

    @Test
    void whatAClientSaysOfItsOriginOrForOneConnectionGoesNoFurther() throws IOException {
        String seen = ask("/support/headers", """
                Forwarded: for=203.0.113.9\r
                X-Forwarded-Prefix: /evil\r
                X-Forwarded-Port: 99\r
                X-Real-IP: 203.0.113.9\r
                Connection: X-Forwarded-For, X-Own\r
                X-Own: mine\r
                Keep-Alive: timeout=9\r
                TE: trailers\r
                X-Kept: kept\r
                """);
        assertThat(seen)
                .contains("X-kept=[kept]", "X-forwarded-for=[127.0.0.1]", "X-forwarded-host=[localhost]")
                .doesNotContain("203.0.113.9", "/evil", "[99]", "mine", "timeout=9", "trailers");
    }

    @Test
    void nothingIsUpgradedAndNoConnectionKept() throws IOException {
        assertThat(ask("/support/live", """
                        Upgrade: websocket\r
                        Connection: Upgrade\r
                        Sec-WebSocket-Version: 13\r
                        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                        """)).startsWith("HTTP/1.1 501").contains("urn:telcopledge:problem:no-upgrade");
        assertThat(ask("/support/x", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aServiceThatIsDownIsABadGateway() throws IOException {
        assertThat(ask("/network/v1", ""))
                .startsWith("HTTP/1.1 502")
                .containsIgnoringCase("Retry-After")
                .contains("urn:telcopledge:problem:bad-gateway");
    }

    @Test
    void aBrowserIsAnsweredByAPageWithAWayBack() throws IOException {
        String browser = "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n";
        assertThat(ask("/network/", browser + "Accept-Language: en-GB,en;q=0.9\r\n"))
                .startsWith("HTTP/1.1 502")
                .contains("Not available at present", "<a href=\"/?lang=en\">");
        assertThat(ask("/q/health", browser)).startsWith("HTTP/1.1 404").contains("没有这个页面", "<a href=\"/\">返回首页</a>");
    }

    private int serviceNamed(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Headers headers = exchange.getRequestHeaders();
            String seen = name + " saw " + exchange.getRequestURI() + " from " + headers.get("X-Forwarded-For");
            if (exchange.getRequestURI().getPath().endsWith("/headers")) {
                seen = headers.entrySet().toString();
            }
            exchange.sendResponseHeaders(200, seen.length());
            exchange.getResponseBody().write(seen.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        services.add(server);
        return server.getAddress().getPort();
    }

    private String ask(String path, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                            .getBytes(UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
