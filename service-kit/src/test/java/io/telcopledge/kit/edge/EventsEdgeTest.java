package io.telcopledge.kit.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Events by HTTP, in the three modes, and what is refused of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EventsEdgeTest {

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Inject
    JourneySeal seal;

    private final String id = UUID.randomUUID().toString();

    @Test
    void aStructuredEventReachesItsTopicUnderItsKey() {
        send(STRUCTURED, event("ComplaintFiled", filed("'text':'断网了','contact':'13800138000'")))
                .statusCode(202);

        ConsumerRecord<byte[], byte[]> sent = await().atMost(Duration.ofSeconds(90))
                .until(() -> records("support.intake"), found -> !found.isEmpty())
                .get(0);
        assertThat(new String(sent.key(), StandardCharsets.UTF_8)).isEqualTo("ext-" + id);
        assertThat(new String(sent.value(), StandardCharsets.UTF_8))
                .doesNotContain("断网")
                .doesNotContain("13800138000");
    }

    @Test
    void personalTextTravelsSealedAndOnlyThat() {
        send(STRUCTURED, event("ComplaintFiled", filed("'text':'no signal','category':'coverage'")))
                .statusCode(202);

        Event<?> sent = await().atMost(Duration.ofSeconds(90))
                .until(() -> events("support.intake"), found -> !found.isEmpty())
                .get(0);
        ComplaintFiled filed = (ComplaintFiled) sent.data();
        assertThat(filed.category()).isEqualTo("coverage");
        assertThat(filed.contact()).isNull();
        assertThat(filed.text()).startsWith(Sealed.PREFIX);
        assertThat(seal.open(new Journey("support.intake", sent, "text"), String.valueOf(filed.text())))
                .isEqualTo("no signal");
    }

    @Test
    void aBinaryEventKeepsItsAttributes() {
        request(Tokens.with("event-publisher"), "application/json")
                .header("ce-specversion", "1.0")
                .header("ce-id", id)
                .header("ce-source", "/crm%2Fnorth")
                .header("ce-type", "io.telcopledge.support.ComplaintFiled.v1")
                .header("ce-time", "2026-07-01T08:00:00+08:00")
                .header("ce-correlationid", "case-7")
                .body(filed("'region':'north'").replace('\'', '"'))
                .post("/probe/v1/events")
                .then()
                .statusCode(202);

        Event<?> sent = await().atMost(Duration.ofSeconds(90))
                .until(() -> events("support.intake"), found -> !found.isEmpty())
                .get(0);
        assertThat(sent.envelope().source()).isEqualTo("/crm/north");
        assertThat(sent.envelope().correlationId()).isEqualTo("case-7");
    }

    @Test
    void ofABatchAllAreTakenOrNone() {
        String good = event("ComplaintFiled", filed("'region':'north'"));
        String bad = good.replace("'complexity':'STANDARD'", "'complexity':'SECRET','colour':'red'");

        String answer = send(BATCH, "[" + good + "," + bad + "]")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", containsInAnyOrder("[1].data.complexity", "[1].data.colour"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("SECRET");
        send(BATCH, "[" + good + "]").statusCode(202);

        List<Event<?>> sent =
                await().atMost(Duration.ofSeconds(90)).until(() -> events("support.intake"), found -> !found.isEmpty());
        assertThat(sent).hasSize(1);
    }

    @Test
    void twoEventsOfOneIdInARequestAreRefusedAndBothNamed() {
        String one = event("ComplaintFiled", filed("'region':'north'"));
        String other = event("ComplaintFiled", filed("'region':'south'"));

        send(BATCH, "[" + one + "," + one + "," + other + "]")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("[0].id", "[2].id"));
        send(BATCH, "[" + one + "," + one + "]").statusCode(202);
    }

    @Test
    void nobodySpeaksAsAnotherAndWhoPostedItIsRecorded() {
        String filed = event("ComplaintFiled", filed("'region':'north'"));
        String owned = filed.replaceFirst("'source':'[^']*'", "'source':'/owned/north'")
                .replaceFirst("'specversion'", "'principal':'manager','specversion'");

        send(STRUCTURED, owned).statusCode(403).body("errors.field", contains("source"));
        sendAs("narrow", filed).statusCode(403).body("errors.field", contains("source"));
        sendAs(
                        "narrow",
                        event(
                                "SpanCovered",
                                "{'stream':'calls','from':'2026-07-01T00:00:00Z','to':'2026-07-02T00:00:00Z'}"))
                .statusCode(403)
                .body("errors.field", contains("type"));
        sendAs("nobody", filed).statusCode(403).body("errors.field", contains("type"));
        sendAs("narrow", owned).statusCode(202);

        Event<?> sent = await().atMost(Duration.ofSeconds(90))
                .until(() -> events("support.intake"), found -> !found.isEmpty())
                .get(0);
        assertThat(sent.envelope().principal()).isEqualTo("narrow");
    }

    private static ValidatableResponse sendAs(String subject, String body) {
        return request(Tokens.named(subject, "event-publisher"), STRUCTURED)
                .body(body.replace('\'', '"'))
                .post("/probe/v1/events")
                .then();
    }

    @Test
    void coverageGoesToEachPartitionOfItsStreamsTopicUnderAnIdOfItsOwn() {
        send(
                        STRUCTURED,
                        event(
                                "SpanCovered",
                                "{'stream':'calls','from':'2026-07-01T00:00:00Z','to':'2026-07-02T00:00:00Z'}"))
                .statusCode(202);

        List<ConsumerRecord<byte[], byte[]>> sent = await().atMost(Duration.ofSeconds(90))
                .until(() -> records("support.calls"), found -> found.size() >= 8);
        assertThat(sent).extracting(ConsumerRecord::partition).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(events("support.calls"))
                .extracting(event -> event.envelope().id())
                .contains(id + "/p0", id + "/p7")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongIsNamed() {
        refused(STRUCTURED, event("Nonsense", "{}"), "type");
        refused(STRUCTURED, event("ComplaintOpened", "{}"), "data.complaintId");
        refused(
                STRUCTURED,
                event("SpanCovered", "{'stream':'weather','from':'2026-07-01T00:00:00Z','to':'2026-07-02T00:00:00Z'}"),
                "data.stream");
        refused(STRUCTURED, event("ComplaintFiled", filed("'text':'sealed:1:AAAA'")), "data.text");
        refused(STRUCTURED, event("ComplaintFiled", filed("'region':''")), "data.region");
        refused(STRUCTURED, event("ComplaintFiled", "[]"), "data");
        refused(STRUCTURED, event("ComplaintFiled", filed("'region':'n'")).replace("'id':'" + id + "',", ""), "id");
        refused(
                STRUCTURED,
                event("ComplaintFiled", filed("'region':'n'")).replace("T08:00:00+08:00','type'", "','type'"),
                "time");
        refused(STRUCTURED, "{", "body");
        refused(BATCH, "{}", "body");
        refused(BATCH, "[7]", "[0]");
        refused("application/json", "{}", "ce-specversion");
    }

    @Test
    void anEventOfOursIsNotTakenFromOthers() {
        refused(
                STRUCTURED,
                event("ComplaintAnswered", "{'complaintId':'c','answeredAt':'2026-07-01T00:00:00Z'}"),
                "type");
    }

    @Test
    void otherMediaTypesAndTooMuchAreRefused() {
        send("text/plain", "x").statusCode(415);
        send(STRUCTURED, " ".repeat(1_100_000))
                .statusCode(413)
                .body("type", equalTo("urn:telcopledge:problem:too-large"));
        send(BATCH, "[" + "{},".repeat(1_000) + "{}]").statusCode(413);
    }

    @Test
    void whatIsTooDeepOrTooFullIsRefusedWithFewWords() {
        send(BATCH, "[".repeat(100) + "]".repeat(100)).statusCode(413);
        send(BATCH, "[" + "1,".repeat(250_000) + "1]").statusCode(413);

        String full = filed("'text':[" + "1,".repeat(2_000) + "1]");
        send(STRUCTURED, event("ComplaintFiled", full))
                .statusCode(400)
                .body("errors.size()", equalTo(1))
                .body("errors[0].field", equalTo("data"));
        send(BATCH, "[" + "1,".repeat(500) + "1]").statusCode(400);
    }

    @Test
    void whoBringsTooMuchIsToldWhenToComeAgainAndOthersAreNotHeldUp() {
        String most = "[" + "{},".repeat(999) + "{}]";
        String flood = Tokens.named("flood-" + id, "event-publisher");
        sendAs(flood, BATCH, most).statusCode(400);

        String again = sendAs(flood, BATCH, most)
                .statusCode(429)
                .body("type", equalTo("urn:telcopledge:problem:too-many-requests"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(again)).isBetween(1, 1_000);
        sendAs(Tokens.named("other-" + id, "event-publisher"), BATCH, most).statusCode(400);
    }

    @Test
    void onlyAPublisherMaySend() {
        for (String token : new String[] {Tokens.with("agent"), Tokens.forged("event-publisher")}) {
            int status = given().config(raw())
                    .auth()
                    .oauth2(token)
                    .contentType(STRUCTURED)
                    .body("{}")
                    .post("/probe/v1/events")
                    .statusCode();
            assertThat(status).isIn(401, 403);
        }
        given().config(raw())
                .contentType(STRUCTURED)
                .body("{}")
                .post("/probe/v1/events")
                .then()
                .statusCode(401);
    }

    private String filed(String more) {
        return "{'externalId':'ext-" + id + "','channel':'hotline','complexity':'STANDARD',"
                + "'filedAt':'2026-07-01T08:00:00+08:00'," + more + "}";
    }

    private String event(String name, String data) {
        String domain = name.equals("SpanCovered") ? "coverage" : "support";
        return "{'specversion':'1.0','id':'" + id + "','source':'/crm','time':'2026-07-01T08:00:00+08:00','type':"
                + "'io.telcopledge." + domain + "." + name + ".v1','data':" + data + "}";
    }

    private static void refused(String type, String body, String field) {
        send(type, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse send(String type, String body) {
        return sendAs(Tokens.with("event-publisher"), type, body);
    }

    private static ValidatableResponse sendAs(String token, String type, String body) {
        return request(token, type)
                .body(body.replace('\'', '"'))
                .post("/probe/v1/events")
                .then();
    }

    private static RequestSpecification request(String token, String type) {
        return given().config(raw()).auth().oauth2(token).contentType(type);
    }

    private static RestAssuredConfig raw() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .encodeContentTypeAs(STRUCTURED, io.restassured.http.ContentType.TEXT)
                        .encodeContentTypeAs(BATCH, io.restassured.http.ContentType.TEXT));
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (KafkaProbe probe = new KafkaProbe()) {
            return probe.records(topic).stream()
                    .filter(found -> found.headers().lastHeader("ce_id") != null)
                    .filter(found -> new String(
                                    found.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)
                            .startsWith(id))
                    .toList();
        }
    }

    private List<Event<?>> events(String topic) {
        io.telcopledge.contracts.EventCodec codec =
                new io.telcopledge.contracts.EventCodec(io.telcopledge.contracts.EventCatalogue.PLATFORM);
        return records(topic).stream()
                .<Event<?>>map(found -> codec.decode(io.telcopledge.contracts.KafkaEvents.fromRecord(found)))
                .toList();
    }
}
