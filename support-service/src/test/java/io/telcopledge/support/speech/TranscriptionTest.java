package io.telcopledge.support.speech;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.support.speech.openai.OpenAiTranscriber;
import io.telcopledge.support.speech.openai.SpeechConfig;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TranscriptionTest {

    private static final byte[] AUDIO = "RIFF....WAVE".getBytes(StandardCharsets.US_ASCII);

    @Inject
    ObjectMapper json;

    private final FakeSpeechServer server = new FakeSpeechServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRecordingBecomesTextAndASuggestion() {
        use(Duration.ofSeconds(60));
        server.answers(200, "{\"text\":\"宽带断了三天，光猫亮红灯，没有人来修\"}");

        post("audio/wav", AUDIO)
                .statusCode(200)
                .body("text", containsString("宽带断了"))
                .body("triage.suggestion.category.value", equalTo("broadband"))
                .body("triage.route.department", equalTo("network-infrastructure"));

        assertThat(server.lastRequest())
                .contains("name=\"model\"", "whisper-1", "name=\"file\"", "recording.wav", "RIFF....WAVE")
                .contains("name=\"language\"");
        assertThat(server.lastAuthorization()).isEqualTo("Bearer secret");
    }

    @Test
    void aServerThatFailsIsAway() {
        use(Duration.ofSeconds(60));
        for (int status : new int[] {400, 401, 404, 500, 503}) {
            server.answers(status, "{\"error\":\"no\"}");
            away();
        }
    }

    @Test
    void aServerThatSaysSomethingElseIsAway() {
        use(Duration.ofSeconds(60));
        for (String garbage : new String[] {"", "<html>", "[]", "{\"text\":5}", "{\"words\":\"x\"}", "\0\0"}) {
            server.answers(200, garbage);
            away();
        }
    }

    @Test
    void aServerThatTakesTooLongIsAway() {
        use(Duration.ofMillis(300));
        server.neverAnswers();

        away();
    }

    @Test
    void aServerThatIsNotThereIsAwayAndHealthStaysUp() {
        use(Duration.ofSeconds(60));
        server.close();

        away();
        given().get("/q/health").then().statusCode(200);
    }

    @Test
    void withoutAServerSpeechIsOff() {
        post("audio/wav", AUDIO)
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:telcopledge:problem:speech-off"));
    }

    @Test
    void whatIsNoRecordingIsRefused() {
        post("video/mp4", AUDIO).statusCode(415).body("type", containsString("unsupported-media-type"));
        post("audio/wav", new byte[1_900_001]).statusCode(413).body("type", containsString("too-large"));
        post("audio/wav", new byte[0]).statusCode(400).body("errors[0].field", equalTo("body"));
        given().auth()
                .oauth2(Tokens.with("customer"))
                .contentType("audio/wav")
                .body(AUDIO)
                .post("/support/v1/transcriptions")
                .then()
                .statusCode(403);
    }

    private void away() {
        post("audio/wav", AUDIO)
                .statusCode(503)
                .header("Retry-After", "30")
                .body("type", equalTo("urn:telcopledge:problem:speech-away"))
                .body("text", nullValue());
    }

    private static ValidatableResponse post(String type, byte[] audio) {
        return given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType(type)
                .body(audio)
                .post("/support/v1/transcriptions?language=zh")
                .then();
    }

    private void use(Duration timeout) {
        QuarkusMock.installMockForType(
                new OpenAiTranscriber(config(server.url(), timeout), json), OpenAiTranscriber.class);
    }

    private static SpeechConfig config(URI url, Duration timeout) {
        return new SpeechConfig() {
            @Override
            public Optional<URI> url() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> token() {
                return Optional.of("secret");
            }

            @Override
            public String model() {
                return "whisper-1";
            }

            @Override
            public Duration timeout() {
                return timeout;
            }

            @Override
            public Duration retryAfter() {
                return Duration.ofSeconds(30);
            }
        };
    }
}
