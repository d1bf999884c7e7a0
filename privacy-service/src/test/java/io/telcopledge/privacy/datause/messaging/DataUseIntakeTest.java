package io.telcopledge.privacy.datause.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.deadletter.DeadLettered;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformResource.class)
class DataUseIntakeTest {

    private static final Instant MARCH = Instant.parse("2019-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2019-04-01T00:00:00Z");
    private static @Nullable KafkaProbe otherSystems;

    private final String customer = "cust-" + UUID.randomUUID();

    @BeforeAll
    static void connect() {
        otherSystems = new KafkaProbe();
    }

    @AfterAll
    static void disconnect() {
        if (otherSystems != null) {
            otherSystems.close();
        }
    }

    @Test
    void a_span_that_a_source_declares_is_published_and_makes_silence_an_answer() {
        String source = "/test/heartbeat-" + UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .contentType("application/cloudevents+json")
                .body(spanCovered(source))
                .post("/privacy/v1/events")
                .then()
                .statusCode(202);

        StreamCovered published = (StreamCovered) awaitEvent(
                        "privacy.events",
                        event -> event.data() instanceof StreamCovered covered
                                && covered.source().equals(source)
                                && !covered.spans().isEmpty())
                .data();
        assertThat(published.stream()).isEqualTo("data-accesses");
        assertThat(published.spans()).containsExactly(new Span(MARCH, APRIL));
        given().auth()
                .oauth2(Tokens.customer(customer))
                .queryParam("from", MARCH.toString())
                .queryParam("to", APRIL.toString())
                .get("/privacy/v1/me/data-usage")
                .then()
                .statusCode(200)
                .body("uses", empty())
                .body("completeness.state", is("COMPLETE"))
                .body("completeness.sources.source", hasItem(source));
    }

    @Test
    void structured_mode_is_read_too() {
        ProducerRecord<byte[], byte[]> structured = new ProducerRecord<>(
                "privacy.access",
                customer.getBytes(UTF_8),
                accessed(customer, "contact").getBytes(UTF_8));
        structured.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));

        probe().send(structured);

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.customer(customer))
                        .queryParam("from", MARCH.toString())
                        .queryParam("to", APRIL.toString())
                        .get("/privacy/v1/me/data-usage")
                        .then()
                        .body("uses", hasSize(1)));
    }

    @Test
    void a_report_that_the_contract_refuses_is_a_dead_letter_without_its_values() {
        ProducerRecord<byte[], byte[]> bad = new ProducerRecord<>(
                "privacy.access",
                customer.getBytes(UTF_8),
                accessed(customer, "").getBytes(UTF_8));
        bad.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        long offset = probe().send(bad).offset();

        DeadLettered letter = (DeadLettered) awaitEvent(
                        "privacy.dead-letters",
                        event -> event.data() instanceof DeadLettered dead
                                && dead.topic().equals("privacy.access")
                                && customer.equals(dead.eventId()))
                .data();

        assertThat(letter.offset()).isEqualTo(offset);
        assertThat(letter.reason()).contains("dataCategories").doesNotContain(customer);
    }

    private static Event<?> awaitEvent(String topic, Predicate<Event<?>> wanted) {
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> probe().events(topic).stream().filter(wanted).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    private static KafkaProbe probe() {
        return Objects.requireNonNull(otherSystems);
    }

    private static String spanCovered(String source) {
        return """
                {"specversion": "1.0", "id": "march", "source": "%s",
                 "type": "io.telcopledge.coverage.SpanCovered.v1", "time": "2019-04-01T00:00:00Z",
                 "datacontenttype": "application/json",
                 "data": {"stream": "data-accesses", "from": "%s", "to": "%s"}}
                """.formatted(source, MARCH, APRIL);
    }

    private static String accessed(String customer, String category) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/test/structured",
                 "type": "io.telcopledge.privacy.PersonalDataAccessed.v1", "time": "2019-03-04T12:00:00Z",
                 "datacontenttype": "application/json",
                 "data": {"customerRef": "%s", "accessedAt": "2019-03-04T12:00:00Z", "system": "billing",
                          "purpose": "To write the bill", "dataCategories": ["%s"]}}
                """.formatted(customer, customer, category);
    }
}
