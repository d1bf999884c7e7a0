package io.telcopledge.reporting.report.format;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes files off the event loop, one at a time: a PDF takes a good part of the heap while it is set, however many ask
 * for one. Whom the queue has no place for is told to come back.
 */
@ApplicationScoped
class RenderingQueue {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ThreadPoolExecutor worker;

    RenderingQueue(@ConfigProperty(name = "telcopledge.report.waiting-files", defaultValue = "8") int places) {
        this.worker = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(places), work -> new Thread(work, "report-files"));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    /** What the work makes; fails with a {@link Refusal} (503) where too many wait already. */
    Uni<byte[]> write(Supplier<byte[]> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(worker)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> Refusal.unavailable(
                        "files-under-way", "Many files are being written; this one was not begun.", SOON));
    }
}
