package io.telcopledge.reporting.live.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.reporting.live.application.LiveConfig;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiveClientTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    LiveFeed feed;

    /** A heart that beats fast, so that nobody waits for it. */
    private record Brisk(
            Duration judgeEvery,
            Duration judgeAtLeastEvery,
            Duration lookEvery,
            Duration heartbeat,
            int clients,
            int replay)
            implements LiveConfig {}

    @Test
    void whoHearsNothingHearsNowAndThenThatTheStreamIsOpen() throws Throwable {
        LiveConfig config = new Brisk(LONG, LONG, Duration.ofMillis(10), Duration.ofMillis(30), 1, 500);
        LiveClient client = new LiveClient(feed, SseImpl.INSTANCE, config);

        List<String> comments = VertxContextSupport.subscribeAndAwait(() -> client.stream(null)
                .filter(event -> event.getComment() != null)
                .map(OutboundSseEvent::getComment)
                .select()
                .first(3)
                .collect()
                .asList()
                .ifNoItem()
                .after(LONG)
                .fail());

        assertThat(comments).containsExactly("open", "still here", "still here");
    }
}
