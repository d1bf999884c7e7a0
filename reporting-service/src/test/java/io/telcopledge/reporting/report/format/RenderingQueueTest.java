package io.telcopledge.reporting.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One file is written at a time, a few wait, and the others are told when to come back. */
class RenderingQueueTest {

    private final RenderingQueue queue = new RenderingQueue(2);

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    void oneIsWrittenTwoWaitAndTheFourthIsToldToComeBack() {
        CountDownLatch finish = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<byte[]>> taken = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            taken.add(queue.write(() -> {
                        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        await(finish);
                        atOnce.decrementAndGet();
                        return new byte[1];
                    })
                    .subscribeAsCompletionStage());
        }

        Throwable refused = queue.write(() -> new byte[1])
                .map(file -> (Throwable) new AssertionError("was written"))
                .onFailure()
                .recoverWithItem(why -> why)
                .await()
                .indefinitely();
        finish.countDown();

        assertThat(refused).isInstanceOfSatisfying(Refusal.class, why -> {
            assertThat(why.status()).isEqualTo(503);
            assertThat(why.retryAfter()).isPresent();
        });
        taken.forEach(file -> assertThat(file.join()).hasSize(1));
        assertThat(most).hasValue(1);
    }

    @Test
    void whatFailsFailsAloneAndTheNextIsWritten() {
        Uni<byte[]> failing = queue.write(() -> {
            throw new IllegalStateException("no such font");
        });

        assertThat(failing.onFailure().recoverWithItem(new byte[0]).await().indefinitely())
                .isEmpty();
        assertThat(queue.write(() -> new byte[3]).await().indefinitely()).hasSize(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        }
    }
}
