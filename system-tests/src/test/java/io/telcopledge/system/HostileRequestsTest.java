package io.telcopledge.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One caller against real services with the demo's heap: the others are served meanwhile, and no service ends. */
class HostileRequestsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String COMPLAINTS = "/support/v1/complaints";
    private static final String BACK_TEST = "/reporting/v1/commitments/back-test";

    @TempDir
    static Path directory;

    private static DemoPlatform platform;
    private static List<Long> processes;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic");
        processes = platform.serviceProcesses();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @AfterEach
    void nothingHasEnded() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        othersAreServed();
        assertThat(platform.serviceProcesses()).isEqualTo(processes);
        assertThat(platform.output()).doesNotContain("has ended");
    }

    @Test
    void aTicketOfAMillionWrongElements() throws Exception {
        Map<String, String> li = Http.bearer(platform.token("li"));
        assertThat(platform.http().post(TICKETS, ticket(900_000), li).statusCode())
                .isEqualTo(413);
        List<Integer> answers = together(
                20, () -> platform.http().post(TICKETS, ticket(50_000), li).statusCode());
        assertThat(answers).allSatisfy(status -> assertThat(status).isIn(400, 429));
    }

    @Test
    void bodiesThatDoNotCome() throws Exception {
        String li = platform.token("li");
        for (int i = 0; i < 140; i++) {
            slow(COMPLAINTS, "Authorization: Bearer " + li, 128 * 1024);
        }
        othersAreServed();
        for (Socket socket : sockets) {
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isIn("HTTP/1.1 408", "HTTP/1.1 429");
        }
        await("room for li again")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(platform.http()
                                .post(COMPLAINTS, "{}", Http.bearer(li))
                                .statusCode())
                        .isEqualTo(400));
    }

    @Test
    void manyLargeBatchesOfEvents() throws Exception {
        Map<String, String> publisher = Map.of(
                "Authorization",
                "Bearer " + platform.token("publisher"),
                "Content-Type",
                "application/cloudevents-batch+json");
        String wrong = "["
                + "{\"data\":{\"a\":[1,2,3,4,5,6,7,8]},\"type\":\"io.telcopledge.support.CallAnswered.v1\"},"
                        .repeat(990)
                + "{}]";
        String full = "[" + "1,".repeat(500_000) + "1]";
        for (String batch : List.of(wrong, full, "[".repeat(900_000))) {
            List<Integer> answers = together(
                    30,
                    () -> platform.http()
                            .post("/support/v1/events", batch, publisher)
                            .statusCode());
            assertThat(answers).allSatisfy(status -> assertThat(status).isIn(400, 413, 429, 503));
            othersAreServed();
        }
    }

    @Test
    void filesOfNothingButComments() throws Exception {
        Map<String, String> auditor =
                Map.of("Authorization", "Bearer " + platform.token("auditor"), "Content-Type", "application/yaml");
        assertThat(platform.http()
                        .post(BACK_TEST, "#\n".repeat(900_000), auditor)
                        .statusCode())
                .isEqualTo(413);
        List<Integer> answers = together(
                20,
                () -> platform.http()
                        .post(BACK_TEST, "#\n".repeat(125_000), auditor)
                        .statusCode());
        assertThat(answers).allSatisfy(status -> assertThat(status).isIn(400, 429));
    }

    @Test
    void upgradesThatNobodyServes() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            try (Socket socket = connected()) {
                socket.getOutputStream().write("""
                                GET /network/ HTTP/1.1\r
                                Host: localhost\r
                                Upgrade: websocket\r
                                Connection: Upgrade\r
                                Sec-WebSocket-Version: 13\r
                                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                                \r
                                """.getBytes(UTF_8));
                // The answer, and then the end: the connection is not kept.
                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .startsWith("HTTP/1.1 501");
            }
        }
        assertThat(platform.http().get("/network/v1/none", Map.of()).statusCode())
                .isIn(401, 404);
    }

    private static void othersAreServed() throws Exception {
        Map<String, String> wang = Http.bearer(platform.token("wang"));
        assertThat(platform.http().get(COMPLAINTS, wang).statusCode()).isEqualTo(200);
        assertThat(platform.http().get("/", Map.of()).statusCode()).isEqualTo(200);
    }

    /** The same request so many times at once, while others are served; what each was answered. */
    private static List<Integer> together(int times, Callable<Integer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(threads.submit(request));
            }
            othersAreServed();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String ticket(int elements) {
        return "{\"description\":\"x\",\"severity\":\"Minor\",\"ticketType\":\"billing\",\"note\":["
                + "1,".repeat(elements) + "1]}";
    }

    /** A request of which half a body comes, and no more. */
    private void slow(String path, String header, int length) throws IOException {
        Socket socket = connected();
        sockets.add(socket);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header
                                + "\r\nContent-Length: " + length + "\r\n\r\n" + "x".repeat(length / 2))
                        .getBytes(UTF_8));
    }

    private static Socket connected() throws IOException {
        URI door = platform.state().frontDoor();
        Socket socket = new Socket(door.getHost(), door.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }
}
