package io.telcopledge.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.contracts.support.ComplaintUpdated.Change;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The ways in which a complaint is driven from outside; each takes the same steps and gives the complaint's id. */
final class ComplaintLives {

    static final String COMPLAINTS = "/support/v1/complaints/";
    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String WORDS = "My line is dead.";
    private static final String SOLUTION = "The port was replaced; the line works again.";
    private static final String LASTS = "Measured again a day later.";
    private static final String WHY_REOPENED = "It is dead again.";

    private final DemoPlatform platform;

    ComplaintLives(DemoPlatform platform) {
        this.platform = platform;
    }

    /** As by curl. */
    String byRest() throws IOException, InterruptedException {
        JsonNode filed = post(
                "/support/v1/complaints",
                "{\"text\":\"" + WORDS + "\",\"category\":\"broadband\",\"complexity\":\"COMPLEX\"}",
                201);
        String id = filed.path("id").asText();
        step(id, "answer", SOLUTION);
        step(id, "resolve", SOLUTION);
        step(id, "reopen", WHY_REOPENED);
        step(id, "resolve", LASTS);
        step(id, "close", LASTS);
        return id;
    }

    /** As by a CRM that speaks TMF621. */
    String byTicket() throws IOException, InterruptedException {
        JsonNode filed = post(
                TICKETS,
                "{\"name\":\"line\",\"description\":\"" + WORDS
                        + "\",\"severity\":\"critical\",\"ticketType\":\"broadband\"}",
                201);
        String id = filed.path("id").asText();
        patch(id, "{\"note\":[{\"@type\":\"Answer\",\"text\":\"" + SOLUTION + "\"}]}");
        status(id, "resolved", SOLUTION);
        status(id, "inProgress", WHY_REOPENED);
        status(id, "resolved", LASTS);
        status(id, "closed", LASTS);
        return id;
    }

    /** As by kcat: the words are the event's, its attributes the record's headers. */
    String byKafka() throws InterruptedException, ExecutionException, IOException {
        String externalId = "kcat-" + UUID.randomUUID();
        Instant at = Instant.now().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.state().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record(
                            externalId,
                            "ComplaintFiled",
                            at,
                            "{\"externalId\":\"%s\",\"channel\":\"online\",\"category\":\"broadband\","
                                            .formatted(externalId)
                                    + "\"complexity\":\"COMPLEX\",\"filedAt\":\"" + at + "\",\"text\":\"" + WORDS
                                    + "\"}"))
                    .get();
            for (Change change :
                    new Change[] {Change.ANSWERED, Change.RESOLVED, Change.REOPENED, Change.RESOLVED, Change.CLOSED}) {
                at = at.plusSeconds(20);
                producer.send(record(
                                externalId,
                                "ComplaintUpdated",
                                at,
                                "{\"externalId\":\"%s\",\"change\":\"%s\",\"at\":\"%s\",\"by\":\"agent-01\"}"
                                        .formatted(externalId, change, at)))
                        .get();
            }
        }
        return found(externalId);
    }

    private static ProducerRecord<String, String> record(String key, String type, Instant at, String data) {
        ProducerRecord<String, String> event = new ProducerRecord<>("support.intake", key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/kcat",
                        "ce_type",
                        "io.telcopledge.support." + type + ".v1",
                        "ce_time",
                        at.toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    /** The complaint's id, once the service has taken in its end. */
    private String found(String externalId) throws IOException, InterruptedException {
        Map<String, String> agent = agent();
        return await("the complaint that came by Kafka")
                .atMost(Duration.ofMinutes(2))
                .ignoreException(IOException.class)
                .until(
                        () -> {
                            for (JsonNode complaint : platform.http()
                                    .json("/support/v1/complaints?state=CLOSED&limit=200", agent)
                                    .path("items")) {
                                if (complaint
                                        .path("origin")
                                        .path("externalId")
                                        .asText()
                                        .equals(externalId)) {
                                    return complaint.path("id").asText();
                                }
                            }
                            return "";
                        },
                        id -> !id.isEmpty());
    }

    private void step(String id, String step, String text) throws IOException, InterruptedException {
        post(COMPLAINTS + id + "/" + step, "{\"text\":\"" + text + "\"}", 200);
    }

    private void status(String id, String status, String reason) throws IOException, InterruptedException {
        patch(id, "{\"status\":\"" + status + "\",\"statusChangeReason\":\"" + reason + "\"}");
    }

    private void patch(String id, String body) throws IOException, InterruptedException {
        expect(200, platform.http().patch(TICKETS + "/" + id, body, agent()));
    }

    private JsonNode post(String path, String body, int status) throws IOException, InterruptedException {
        return expect(status, platform.http().post(path, body, agent()));
    }

    private static JsonNode expect(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return Http.JSON.readTree(response.body());
    }

    Map<String, String> agent() throws IOException, InterruptedException {
        return Http.bearer(platform.token("agent"));
    }
}
