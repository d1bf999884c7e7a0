package io.telcopledge.local.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventPostTest {

    private static final byte[] NOTHING = "[]".getBytes(StandardCharsets.UTF_8);

    private static final Duration MINUTES = Duration.ofMinutes(2);

    private final FakePlatform platform;

    EventPostTest() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aTokenThatExpiredIsRenewedAndTheRequestRepeated() {
        platform.failNext(401);

        assertThat(post(new Numbered()).statusCode()).isEqualTo(202);
        assertThat(platform.tokens()).containsExactly("token-0", "token-1");
    }

    @Test
    void aPlatformThatRefusesEveryTokenIsNotAskedForEver() {
        platform.failNext(401, 401, 401, 401, 401, 401);

        assertThatExceptionOfType(PublishingForbidden.class).isThrownBy(() -> post(new Numbered()));
        assertThat(platform.tokens()).hasSize(4);
    }

    @Test
    void servicesThatRestartAreWaitedFor() {
        platform.failNext(502, 503, 503, 504, 429, 500);

        assertThat(post(new Numbered()).statusCode()).isEqualTo(202);
        assertThat(platform.tokens()).hasSize(7).containsOnly("token-0");
    }

    @Test
    void aFrontDoorWhoseServiceIsStartingIsNotAWrongAddress() {
        platform.failNext(502, 502, 502, 502, 502, 502);
        Patience soonOver = new Patience(Duration.ZERO, MINUTES, MINUTES, Duration.ofMillis(1), Duration.ofMillis(2));

        assertThat(post(new Numbered(), soonOver).statusCode()).isEqualTo(202);
    }

    @Test
    void aRequestThatWasTakenAndNeverAnsweredIsNotAWrongAddress() {
        platform.leaveNextUnanswered();
        Patience soonOver = new Patience(
                Duration.ZERO, MINUTES, Duration.ofMillis(200), Duration.ofMillis(1), Duration.ofMillis(2));

        assertThat(post(new Numbered(), soonOver).statusCode()).isEqualTo(202);
    }

    @Test
    void anAddressThatAnswersButKnowsNoEventsIsSoonGivenUp() {
        platform.failNext(404, 404, 404, 404, 404, 404);
        Patience soonOver = new Patience(Duration.ZERO, MINUTES, MINUTES, Duration.ofMillis(1), Duration.ofMillis(2));

        assertThatExceptionOfType(PlatformUnreachable.class).isThrownBy(() -> post(new Numbered(), soonOver));
    }

    @Test
    void pausesGrowToTheLongest() {
        Patience patience = Patience.of(Duration.ofMinutes(10));

        assertThat(patience.pauseAfter(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(patience.pauseAfter(3)).isEqualTo(Duration.ofMillis(800));
        assertThat(patience.pauseAfter(500)).isEqualTo(Duration.ofSeconds(5));
    }

    private HttpResponse<String> post(AccessTokens tokens) {
        return post(tokens, new Patience(MINUTES, MINUTES, MINUTES, Duration.ofMillis(1), Duration.ofMillis(2)));
    }

    private HttpResponse<String> post(AccessTokens tokens, Patience quick) {
        return new EventPost(HttpClient.newHttpClient(), platform.url(), tokens, quick, notice -> {})
                .post("support", "application/cloudevents-batch+json", NOTHING);
    }

    private static final class Numbered implements AccessTokens {

        private int renewals;

        @Override
        public String current() {
            return "token-" + renewals;
        }

        @Override
        public String renewed() {
            renewals++;
            return current();
        }
    }
}
