package io.telcopledge.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.telcopledge.kit.problem.Refusal;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Vertx vertx = Vertx.vertx();
    private final Workshop workshop = new Workshop(vertx, "walks", new Workshop.Size(2, 3, 4), Duration.ofSeconds(1));
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger working = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void soManyWorkAndTheNextWaitForThem() {
        List<CompletableFuture<Integer>> done = List.of(ask("li"), ask("li"), ask("li"));
        await().atMost(LONG).until(() -> working.get() == 2);

        assertRefused(429, "li");
        done = List.of(done.get(0), done.get(1), done.get(2), ask("wang"));
        assertRefused(503, "wang");
        assertThat(working).hasValue(2);
        goOn.countDown();

        assertThat(done).allSatisfy(one -> assertThat(one).succeedsWithin(LONG));
        assertThat(ask("li")).succeedsWithin(LONG);
    }

    @Test
    void whatIsNotWaitedForAnyMoreHoldsItsSeatUntilItIsOver() {
        var nobody = workshop.work("li", this::walk).subscribe().with(never -> {});
        List<CompletableFuture<Integer>> others = List.of(ask("li"), ask("li"));
        nobody.cancel();

        assertRefused(429, "li");
        goOn.countDown();

        assertThat(others).allSatisfy(one -> assertThat(one).succeedsWithin(LONG));
        await().atMost(LONG).untilAsserted(() -> assertThat(ask("li")).succeedsWithin(LONG));
    }

    private CompletableFuture<Integer> ask(String caller) {
        return workshop.work(caller, this::walk).subscribe().asCompletionStage();
    }

    private int walk() throws InterruptedException {
        working.incrementAndGet();
        goOn.await();
        return working.decrementAndGet();
    }

    private void assertRefused(int status, String caller) {
        assertThatThrownBy(() -> workshop.work(caller, this::walk).await().atMost(LONG))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::status)
                .isEqualTo(status);
    }
}
