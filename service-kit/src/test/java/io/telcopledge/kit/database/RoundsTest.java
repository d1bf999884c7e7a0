package io.telcopledge.kit.database;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws InterruptedException {
        Rounds rounds = new Rounds("failing", Duration.ofMillis(1), () -> {
            begun.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });

        rounds.start();
        await().atMost(PATIENCE).until(() -> begun.get() > 2);
        rounds.stop();
    }

    @Test
    void onceStoppedNoRoundBegins() throws InterruptedException {
        Rounds rounds = new Rounds("stopping", Duration.ofMillis(1), begun::incrementAndGet);

        rounds.start();
        await().atMost(PATIENCE).until(() -> begun.get() > 0);
        rounds.stop();

        int last = begun.get();
        await().during(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> begun.get() == last);
    }
}
