package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.deadletter.DeadLettered;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.ComplaintUpdated.Change;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintIntakeTest {

    private static final String TOPIC = "support.intake";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String source = "/crm/" + UUID.randomUUID();
    private final Instant filedAt = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MICROS);

    @Inject
    JourneySeal seal;

    @Test
    void anUpdateThatComesBeforeItsFilingCountsAndRepeatsDoNot() {
        try (KafkaProbe probe = new KafkaProbe()) {
            ComplaintUpdated resolved = updated("c-1", Change.RESOLVED, filedAt.plusSeconds(60));
            probe.send(TOPIC, source, "2", resolved.at(), resolved);
            ComplaintFiled filed = filed("c-1", null, null);
            probe.send(TOPIC, source, "1", filedAt, filed);
            probe.send(TOPIC, source, "1", filedAt, filed);
            probe.send(TOPIC, source, "2", resolved.at(), resolved);
            probe.send(TOPIC, source, "3", filedAt, filed);

            String id = ComplaintIds.of(source, "c-1").toString();
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(of(probe, id, ComplaintResolved.class)).hasSize(1);
                assertThat(of(probe, id, SlaMet.class)).hasSize(2);
            });
            assertThat(of(probe, id, ComplaintOpened.class)).singleElement().satisfies(opened -> {
                assertThat(opened.envelope().time()).isEqualTo(filedAt);
                assertThat(opened.envelope().sequence()).isEqualTo(1);
            });
            assertThat(read(id).<String>path("state")).isEqualTo("RESOLVED");
            assertThat(read(id).<List<String>>path("history.what")).containsExactly("FILED", "RESOLVED");
        }
    }

    @Test
    void wordsAreReadableForTheDeskAndNowhereElse() {
        String words = "secret-" + UUID.randomUUID();
        try (KafkaProbe probe = new KafkaProbe()) {
            ComplaintFiled filed =
                    filed("c-2", sealed("1", "c-2", "text", words), sealed("1", "c-2", "contact", words + "-contact"));
            probe.send(TOPIC, source, "1", filedAt, filed);

            String id = ComplaintIds.of(source, "c-2").toString();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(read(id).statusCode()).isEqualTo(200));
            assertThat(read(id).<String>path("text")).isEqualTo(words);
            assertThat(read(id).<String>path("contact")).isEqualTo(words + "-contact");
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(of(probe, id, ComplaintOpened.class)).hasSize(1));
            assertThat(WordSearch.inKafka(probe, words)).isEmpty();
            assertThat(WordSearch.inDatabase(words)).isEmpty();
        }
    }

    @Test
    void wordsThatAreFiledByRestOrHttpAreInNoRecordEither() {
        String words = "secret-" + UUID.randomUUID();
        String event = """
                {"specversion":"1.0","id":"1","source":"%s","type":"io.telcopledge.support.ComplaintFiled.v1",
                 "time":"%s","datacontenttype":"application/json","data":{"externalId":"c-3","channel":"online",
                 "complexity":"STANDARD","filedAt":"%s","text":"%s"}}""".formatted(source, filedAt, filedAt, words);
        given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .contentType("application/cloudevents+json")
                .body(event)
                .post("/support/v1/events")
                .then()
                .statusCode(202);
        given().auth()
                .oauth2(Tokens.customer("cust-" + source.hashCode()))
                .contentType("application/json")
                .body("{\"text\":\"" + words + "\"}")
                .post("/support/v1/complaints")
                .then()
                .statusCode(201);
        String id = ComplaintIds.of(source, "c-3").toString();
        try (KafkaProbe probe = new KafkaProbe()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(of(probe, id, ComplaintOpened.class)).hasSize(1));
            assertThat(read(id).<String>path("text")).isEqualTo(words);
            assertThat(WordSearch.inKafka(probe, words)).isEmpty();
            assertThat(WordSearch.inDatabase(words)).isEmpty();
        }
    }

    @Test
    void whatCannotBeSoIsADeadLetterAndTheRestGoesOn() {
        try (KafkaProbe probe = new KafkaProbe()) {
            long refused = letters(probe);
            probe.send(TOPIC, source, "1", filedAt, filed("c-4", null, null));
            ComplaintUpdated early = updated("c-4", Change.ANSWERED, filedAt.minusSeconds(1));
            probe.send(TOPIC, source, "2", early.at(), early);
            probe.send(new ProducerRecord<>(TOPIC, "c-4".getBytes(UTF_8), new byte[] {1}));
            probe.send(TOPIC, source, "3", filedAt, filed("c-5", sealed("1", "c-4", "text", "of another"), null));
            ComplaintUpdated answered = updated("c-4", Change.ANSWERED, filedAt.plusSeconds(1));
            probe.send(TOPIC, source, "4", answered.at(), answered);

            String id = ComplaintIds.of(source, "c-4").toString();
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(read(id).<String>path("state")).isEqualTo("ANSWERED");
                assertThat(letters(probe)).isEqualTo(refused + 3);
            });
            assertThat(probe.events("support.dead-letters"))
                    .extracting(Event::data)
                    .filteredOn(DeadLettered.class::isInstance)
                    .extracting(data -> ((DeadLettered) data).reason())
                    .contains("at: lies before the complaint was filed");
        }
    }

    @Test
    void whatIsToldOtherwiseUnderAKnownIdOrNameIsAConflictAndIsListed() {
        try (KafkaProbe probe = new KafkaProbe()) {
            probe.send(TOPIC, source, "1", filedAt, filed("c-6", null, null));
            probe.send(TOPIC, source, "1", filedAt, filed("c-7", null, null));
            ComplaintFiled later = new ComplaintFiled(
                    "c-6",
                    "cust-1",
                    null,
                    "hotline",
                    null,
                    Complexity.COMPLEX,
                    null,
                    filedAt.plusSeconds(9),
                    null,
                    null,
                    null,
                    null,
                    null);
            probe.send(TOPIC, source, "2", later.filedAt(), later);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(conflicts().<List<String>>path("items.reason"))
                            .containsExactlyInAnyOrder(
                                    "id: was told before with another content",
                                    "filedAt: differs from what was told of this complaint before"));
            String id = conflicts().path("items[0].id");
            settle("manager", id, "{}").statusCode(400);
            settle("event-publisher", id, "{\"reason\":\"ours was right\"}").statusCode(403);
            settle("manager", id, "{\"reason\":\"the first was right\"}").statusCode(200);
            settle("manager", id, "{\"reason\":\"again\"}").statusCode(409);
        }
    }

    private Response conflicts() {
        return given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .queryParam("source", source)
                .get("/support/v1/events/conflicts");
    }

    private static ValidatableResponse settle(String role, String id, String body) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .contentType("application/json")
                .body(body)
                .post("/support/v1/events/conflicts/" + id + "/settle")
                .then();
    }

    /** As the edge seals it. */
    private String sealed(String id, String externalId, String field, String words) {
        Envelope envelope = Envelope.of(id, source, "io.telcopledge.support.ComplaintFiled.v1", filedAt);
        Event<?> event = new Event<>(envelope, filed(externalId, null, null));
        return seal.seal(new Journey(TOPIC, event, field), words);
    }

    private static long letters(KafkaProbe probe) {
        return probe.records("support.dead-letters").size();
    }

    private static List<Event<?>> of(KafkaProbe probe, String id, Class<? extends EventData> type) {
        List<Event<?>> found = new ArrayList<>();
        for (Event<?> event : probe.events("support.events")) {
            if (type.isInstance(event.data()) && event.data().key().equals(id)) {
                found.add(event);
            }
        }
        return found;
    }

    private static Response read(String id) {
        return given().auth().oauth2(Tokens.with("agent")).get("/support/v1/complaints/" + id);
    }

    private ComplaintFiled filed(String externalId, @Nullable String text, @Nullable String contact) {
        return new ComplaintFiled(
                externalId,
                "cust-1",
                null,
                "hotline",
                null,
                Complexity.COMPLEX,
                null,
                filedAt,
                null,
                null,
                null,
                text,
                contact);
    }

    private static ComplaintUpdated updated(String externalId, Change change, Instant at) {
        return new ComplaintUpdated(externalId, change, at, null, null);
    }
}
