package io.telcopledge.local.frontdoor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telcopledge.local.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one client or one service holds, the others do not miss. */
class StuckServiceTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String STREAM =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n: x\r\n";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private int port;

    @BeforeEach
    void open() throws IOException {
        port = FreePort.any();
        open.add(FrontDoor.open(
                port,
                new Routes(Map.of("stuck", "stuck", "live", "live"), "fine"),
                Map.of("stuck", service(""), "live", service(STREAM), "fine", service(ANSWER))));
    }

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
        for (Socket socket : accepted) {
            socket.close();
        }
    }

    @Test
    void whoWaitsForAStuckServiceTakesTheirOwnSeatsOnly() throws IOException {
        for (int i = 0; i < 300; i++) {
            send(1, "/stuck/x", "1.1");
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(first(1, "/x")).contains(" 429 "));

        assertThat(first(2, "/x")).contains(" 200 ");
    }

    @Test
    void streamsHaveSeatsOfEachAddress() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(line(send(1, "/live/x", "1.1"))).contains(" 200 ");
        }
        assertThat(first(1, "/live/x")).contains(" 429 ");
        assertThat(first(1, "/x")).contains(" 200 ");
        assertThat(first(2, "/live/x")).contains(" 200 ");

        for (int i = 0; i < 10; i++) {
            open.remove(open.size() - 1).close();
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(first(1, "/live/x")).contains(" 200 "));
    }

    @Test
    void nobodyIsKeptAStreamForWhoCannotReadOne() throws IOException {
        assertThat(line(send(1, "/live/x", "1.0"))).contains(" 505 ");
    }

    private String first(int from, String path) throws IOException {
        Socket socket = send(from, path, "1.1");
        String line = line(socket);
        open.remove(socket);
        socket.close();
        return line;
    }

    private Socket send(int from, String path, String version) throws IOException {
        Socket socket = new Socket(loopback(1), port, loopback(from), 0);
        open.add(socket);
        socket.setSoTimeout((int) LONG.toMillis());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/" + version + "\r\nHost: localhost\r\n\r\n").getBytes(UTF_8));
        return socket;
    }

    private static InetAddress loopback(int host) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) host});
    }

    /** The first line of the answer. */
    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = socket.getInputStream().read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = socket.getInputStream().read();
        }
        return line.toString();
    }

    /** A service that gives this answer to every request, and then keeps the connection. */
    private int service(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        open.add(server);
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket connection = server.accept();
                    accepted.add(connection);
                    Thread each = new Thread(() -> serve(connection, answer));
                    each.setDaemon(true);
                    each.start();
                } catch (IOException over) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server.getLocalPort();
    }

    private static void serve(Socket connection, String answer) {
        byte[] buffer = new byte[8_192];
        try {
            while (connection.getInputStream().read(buffer) > 0) {
                connection.getOutputStream().write(answer.getBytes(UTF_8));
            }
        } catch (IOException over) {
            // The client went.
        }
    }
}
