package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.telcopledge.contracts.feedback.ComplaintReferred;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.support.complaint.FakeFeedback.Answer;
import io.telcopledge.support.referral.http.FeedbackTexts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Complaints that came as feedback, on the real topic, with the words at a fake of the other service. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReferralTest {

    private static final String TOPIC = "feedback.events";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Answer BROKEN = new Answer(500, "text/plain", "no");

    private final FakeFeedback feedback = new FakeFeedback();
    private final KafkaProbe probe = new KafkaProbe();
    private final String source = "/feedback/" + UUID.randomUUID();
    private final String referral = UUID.randomUUID().toString();
    private final String path = FakeFeedback.path(referral);
    private final String id = ComplaintIds.of(source, referral).toString();
    private final Instant filedAt = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void connect() {
        QuarkusMock.installMockForType(new FeedbackTexts(feedback.config()), FeedbackTexts.class);
    }

    @AfterEach
    void stop() {
        feedback.close();
        probe.close();
    }

    @Test
    void theWordsAreFetchedOnceAndReadableForTheDeskOnly() {
        String words = "宽带断了三天，光猫亮红灯，没有人来修 " + UUID.randomUUID();
        feedback.answers(path, new Answer(200, "text/plain;charset=utf-8", words));

        refer("1", path);
        refer("1", path);
        refer("2", path);
        awaitTextState("FETCHED");

        Response complaint = read();
        assertThat(complaint.<String>path("text")).isEqualTo(words);
        assertThat(complaint.<List<String>>path("history.what")).containsExactly("FILED");
        assertThat(complaint.<List<String>>path("history.text")).containsExactly(words);
        assertThat(complaint.<String>path("triage.suggestion.category.value")).isEqualTo("broadband");
        assertThat(complaint.<String>path("channel")).isEqualTo("survey");
        assertThat(feedback.requests()).containsExactly(path + " Bearer secret");
        assertThat(WordSearch.inDatabase(words)).isEmpty();
        assertThat(WordSearch.inKafka(probe, words)).isEmpty();
    }

    @Test
    void theComplaintRunsWhileItsWordsAreAwaitedAndAReaderMissesNothing() {
        feedback.answers(path, BROKEN, new Answer(200, "text/plain", "late words"));

        refer("1", path);
        awaitTextState("AWAITED");
        Response before = read();
        assertThat(before.<String>path("state")).isEqualTo("OPENED");
        assertThat(before.<String>path("text")).isNull();
        awaitTextState("FETCHED");

        Response after = given().auth()
                .oauth2(Tokens.with("agent"))
                .header("If-None-Match", before.header("ETag"))
                .get("/support/v1/complaints/" + id);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.<String>path("text")).isEqualTo("late words");
        assertThat(feedback.requests()).hasSize(2);
    }

    @Test
    void wordsThatAreNoLongerThereAreToldAsGone() {
        feedback.answers(path, new Answer(404, "application/problem+json", "{}"));

        refer("1", path);
        awaitTextState("GONE");

        assertThat(read().<String>path("text")).isNull();
        assertThat(feedback.requests()).hasSize(1);
    }

    @Test
    void wordsThatAreTooLongAreToldAsUnusable() {
        feedback.answers(path, new Answer(200, "text/plain", "x".repeat(10_001)));

        refer("1", path);

        awaitTextState("UNUSABLE");
    }

    private void refer(String event, String textRef) {
        ComplaintReferred referred = new ComplaintReferred(
                referral, "cust-" + referral, "survey", null, Complexity.STANDARD, null, filedAt, textRef);
        probe.send(TOPIC, source, event, filedAt, referred);
    }

    private void awaitTextState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(read().<String>path("textState")).isEqualTo(state));
    }

    private Response read() {
        return given().auth().oauth2(Tokens.with("agent")).get("/support/v1/complaints/" + id);
    }
}
