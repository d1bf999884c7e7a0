package io.telcopledge.local.frontdoor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.local.embedded.FreePort;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is killed over a request must leave nobody waiting: the client may then try again. */
class DyingServiceTest {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final String BAD_GATEWAY = "HTTP/1.1 502 Bad Gateway";

    private ServerSocket service;
    private int port;
    private FrontDoor door;

    @BeforeEach
    void open() throws IOException {
        service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = FreePort.any();
        door = FrontDoor.open(port, new Routes(Map.of(), "it"), Map.of("it", service.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        service.close();
    }

    @Test
    void afterTakingTheConnection() throws IOException {
        dies(connection -> {});
        assertThat(post(10, true)).startsWith(BAD_GATEWAY);
    }

    @Test
    void afterTakingTheRequest() throws IOException {
        dies(DyingServiceTest::readSome);
        assertThat(post(10, true)).startsWith(BAD_GATEWAY);
    }

    @Test
    void overALargeBody() throws IOException {
        dies(DyingServiceTest::readSome);
        assertThat(post(5_000_000, true)).startsWith(BAD_GATEWAY);
    }

    @Test
    void overABodyThatTheClientHasNotSentYet() throws IOException {
        dies(DyingServiceTest::readSome);
        assertThat(post(1_000, false)).startsWith(BAD_GATEWAY);
    }

    @Test
    void overItsAnswer() throws IOException {
        dies(connection -> {
            readSome(connection);
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n".getBytes(UTF_8));
            connection.getOutputStream().flush();
        });
        assertThat(post(10, true)).doesNotContain("nobody answered", "\r\n0\r\n");
    }

    @Test
    void overAnAnswerOfKnownLength() throws IOException {
        dies(connection -> {
            readSome(connection);
            connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello".getBytes(UTF_8));
            connection.getOutputStream().flush();
        });
        assertThat(post(10, true)).startsWith("HTTP/1.1 200").doesNotContain("nobody answered");
    }

    private interface Life {
        void live(Socket connection) throws IOException;
    }

    private void dies(Life life) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    try (Socket connection = service.accept()) {
                        // As the kernel does for a killed process that had not read everything.
                        connection.setSoLinger(true, 0);
                        life.live(connection);
                    }
                }
            } catch (IOException closed) {
                // The test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void readSome(Socket connection) throws IOException {
        assertThat(connection.getInputStream().read(new byte[512])).isPositive();
    }

    /** What came until the connection ended, or the bad gateway. */
    private String post(int length, boolean complete) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("POST /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            try {
                socket.getOutputStream().write(new byte[complete ? length : length / 2]);
            } catch (IOException refused) {
                // The answer may come before all was sent.
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[4096];
        try {
            int n = in.read(buffer);
            // While the client still sends, the connection stays open behind the answer.
            while (n >= 0
                    && !text.append(new String(buffer, 0, n, UTF_8)).toString().startsWith(BAD_GATEWAY)) {
                n = in.read(buffer);
            }
        } catch (SocketTimeoutException waiting) {
            text.append("... and nobody answered");
        } catch (IOException reset) {
            text.append("... and was cut");
        }
        return text.toString();
    }
}
