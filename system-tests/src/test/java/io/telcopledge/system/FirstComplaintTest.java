package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does first, on a platform without a past. */
class FirstComplaintTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path directory;

    private static DemoPlatform platform;

    @BeforeAll
    static void start() throws IOException {
        platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void aComplaintFiledOverRestAppearsInTheSlaStatusAndOnThePublicPage() throws Exception {
        // Given
        Map<String, String> li = Http.bearer(platform.token("li"));
        long before = started(li);

        // When
        file(li, "My bill was charged twice.");

        // Then
        assertThat(started(li)).isEqualTo(before + 1);
        await("the complaint on the public page")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                scoreOf("complaint-answer").path("running").asLong())
                        .isGreaterThanOrEqualTo(1));
    }

    @Test
    void aComplaintsWordsAreInNoKafkaSegment() throws Exception {
        // Given
        String words = "secret " + UUID.randomUUID();
        String viaEvents = "secret " + UUID.randomUUID();

        // When
        file(Http.bearer(platform.token("li")), words);
        HttpResponse<String> accepted =
                platform.http().post("/support/v1/events", complaintFiled(viaEvents), publisher());

        // Then
        assertThat(accepted.statusCode()).isEqualTo(202);
        Map<String, String> agent = Http.bearer(platform.token("agent"));
        await("the filed complaint")
                .atMost(PATIENCE)
                .until(() -> platform.http()
                        .json("/support/v1/complaints?limit=50", agent)
                        .toString()
                        .contains("CRM-77"));
        assertThat(filesWith(platform.dataDirectory().resolve("kafka"), words)).isEmpty();
        assertThat(filesWith(platform.dataDirectory().resolve("kafka"), viaEvents))
                .isEmpty();
        // The search itself is able to find: what is no secret stands there.
        assertThat(filesWith(platform.dataDirectory().resolve("kafka"), "CRM-77"))
                .isNotEmpty();
    }

    @Test
    void aForgedOrAbsentTokenPublishesNothing() throws Exception {
        // Given
        String body = complaintFiled("words");
        String[] parts = platform.token("publisher").split("\\.", -1);
        String forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();

        // When
        HttpResponse<String> absent =
                platform.http().post("/support/v1/events", body, Map.of("Content-Type", STRUCTURED));
        HttpResponse<String> refused = platform.http()
                .post(
                        "/support/v1/events",
                        body,
                        Map.of("Content-Type", STRUCTURED, "Authorization", "Bearer " + forged));
        HttpResponse<String> customer = platform.http()
                .post(
                        "/support/v1/events",
                        body,
                        Map.of("Content-Type", STRUCTURED, "Authorization", "Bearer " + platform.token("li")));

        // Then
        assertThat(List.of(absent.statusCode(), refused.statusCode(), customer.statusCode()))
                .containsExactly(401, 401, 403);
    }

    @Test
    void aCustomerSeesOnlyTheirOwn() throws Exception {
        // Given
        String mine = file(Http.bearer(platform.token("li")), "Mine.");

        // When
        HttpResponse<String> others = platform.http().get(mine, Http.bearer(platform.token("wang")));
        HttpResponse<String> own = platform.http().get(mine, Http.bearer(platform.token("li")));

        // Then
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(own.body()).contains("Mine.");
    }

    @Test
    void aCallPublishedToKafkaCounts() throws Exception {
        // Given
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> agent = Http.bearer(platform.token("agent"));

        // When
        publishCall(now);

        // Then
        String hotline = "/support/v1/hotline?from=" + now.minusSeconds(3600) + "&to=" + now.plusSeconds(3600);
        await("the call in the figures")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(platform.http()
                                .json(hotline, agent)
                                .path("totals")
                                .path("calls")
                                .asLong())
                        .isEqualTo(1));
    }

    private static final String STRUCTURED = "application/cloudevents+json";

    private static Map<String, String> publisher() throws IOException, InterruptedException {
        return Map.of("Content-Type", STRUCTURED, "Authorization", "Bearer " + platform.token("publisher"));
    }

    private static String complaintFiled(String words) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                {"specversion":"1.0","id":"%s","source":"/crm","type":"io.telcopledge.support.ComplaintFiled.v1",
                 "time":"%s","datacontenttype":"application/json",
                 "data":{"externalId":"CRM-77","channel":"online","complexity":"STANDARD","filedAt":"%s","text":"%s"}}
                """.formatted(UUID.randomUUID(), now, now, words);
    }

    /** @return the path of the new complaint */
    private static String file(Map<String, String> headers, String words) throws IOException, InterruptedException {
        HttpResponse<String> created =
                platform.http().post("/support/v1/complaints", "{\"text\":\"" + words + "\"}", headers);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return java.net
                .URI
                .create(created.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static long started(Map<String, String> headers) throws IOException, InterruptedException {
        for (JsonNode promise : platform.http().json("/support/v1/sla", headers).path("promises")) {
            if (promise.path("promise").asText().equals("complaint-answer")) {
                return promise.path("quarter").path("started").asLong();
            }
        }
        throw new AssertionError("the SLA status has no complaint-answer");
    }

    private static JsonNode scoreOf(String commitment) throws IOException, InterruptedException {
        return platform.http().json("/reporting/v1/commitments/" + commitment, Map.of());
    }

    private static List<Path> filesWith(Path directory, String words) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, words))
                    .toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void publishCall(Instant offered) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", platform.state().bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> call = new ProducerRecord<>(
                    "support.calls",
                    "call-1",
                    "{\"callId\":\"call-1\",\"queue\":\"hotline\",\"offeredAt\":\"" + offered
                            + "\",\"waitMillis\":12000,\"revision\":0}");
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "call-1",
                            "ce_source", "/acd",
                            "ce_type", "io.telcopledge.support.CallAnswered.v1",
                            "ce_time", offered.toString(),
                            "content-type", "application/json")
                    .forEach((name, value) -> call.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(call).get();
        }
    }
}
