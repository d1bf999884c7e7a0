package io.telcopledge.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One part under supervision, by a thread of its own. */
public final class Supervised implements AutoCloseable {

    /** A part that never became ready and ended this often will not: the cause is for a human. */
    private static final int FIRST_ATTEMPTS = 3;

    private static final long BETWEEN_QUESTIONS_MS = 100;

    private final Part part;
    private final Consumer<String> announce;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile @Nullable RunningPart running;

    /** @param announce is told what a human wants to know: that it ended, and that it is back */
    public Supervised(Part part, Consumer<String> announce) {
        this.part = part;
        this.announce = announce;
        this.thread = new Thread(this::keepRunning, "supervisor-" + part.name());
    }

    /** Starts it; the future completes when it is ready for the first time, or fails when it will never be. */
    public CompletableFuture<Void> start() {
        thread.start();
        return firstReady;
    }

    public Part part() {
        return part;
    }

    private void keepRunning() {
        Backoff backoff = Backoff.fresh();
        for (int attempt = 1; !isStopping(); attempt++) {
            long started = System.nanoTime();
            String end = runOnce(attempt);
            if (isStopping()) {
                return;
            }
            if (!firstReady.isDone() && attempt >= FIRST_ATTEMPTS) {
                firstReady.completeExceptionally(
                        new IOException(part.name() + " does not start: it " + end + "\n" + part.lastWords()));
                return;
            }
            announce.accept(part.name() + " " + end + "; starting it again in "
                    + backoff.next().toMillis() / 1000.0 + " s");
            if (stopsWithin(backoff.next())) {
                return;
            }
            backoff = backoff.after(Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /** Returns how it ended. */
    private String runOnce(int attempt) {
        try {
            RunningPart run = part.start();
            running = run;
            if (isStopping()) {
                run.stop();
                return "was stopped";
            }
            CompletableFuture<ProcessHandle> end = run.process().onExit();
            if (becomesReady(end)) {
                if (attempt > 1) {
                    announce.accept(part.name() + " is back");
                }
                firstReady.complete(null);
            }
            end.join();
            return "has ended";
        } catch (IOException failed) {
            return "did not start (" + failed.getMessage() + ")";
        }
    }

    private boolean becomesReady(CompletableFuture<ProcessHandle> end) {
        while (!part.isReady()) {
            try {
                end.get(BETWEEN_QUESTIONS_MS, TimeUnit.MILLISECONDS);
                return false;
            } catch (TimeoutException stillRunning) {
                // asked again
            } catch (InterruptedException | ExecutionException stopped) {
                return false;
            }
        }
        return true;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    /** Stops it in order; it is not started again. */
    @Override
    public void close() {
        stopping.countDown();
        RunningPart run = running;
        if (run != null && run.process().isAlive()) {
            run.stop();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
