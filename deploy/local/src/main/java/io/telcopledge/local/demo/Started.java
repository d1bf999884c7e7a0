package io.telcopledge.local.demo;

import io.telcopledge.local.process.Part;
import io.telcopledge.local.process.Supervised;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What runs, in the order in which it was started. It is closed in the opposite order, once; what is started by another
 * thread after that is stopped at once.
 */
final class Started implements AutoCloseable {

    private record Entry(String name, AutoCloseable closing) {}

    private final Progress progress;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private boolean closed;

    Started(Progress progress) {
        this.progress = progress;
    }

    <T extends AutoCloseable> T add(String name, T closing) {
        Entry entry = new Entry(name, closing);
        synchronized (this) {
            if (!closed) {
                entries.push(entry);
                return closing;
            }
        }
        close(entry);
        throw new StoppedWhileStarting();
    }

    /** Starts the parts at once and returns when all are ready. Together started is together stopped. */
    void together(List<Part> parts) throws IOException, InterruptedException {
        List<Supervised> group =
                parts.stream().map(part -> new Supervised(part, progress::say)).toList();
        add("parts", () -> stopTogether(group));
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Supervised supervised : group) {
            ready.add(supervised
                    .start()
                    .thenRun(() -> progress.say(supervised.part().name() + " is ready")));
        }
        for (CompletableFuture<Void> one : ready) {
            try {
                one.get();
            } catch (ExecutionException never) {
                if (never.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(never.getCause());
            }
        }
    }

    private void stopTogether(List<Supervised> group) {
        CompletableFuture.allOf(group.stream()
                        .map(supervised -> CompletableFuture.runAsync(
                                () -> {
                                    supervised.close();
                                    progress.say(supervised.part().name() + " has stopped");
                                },
                                command -> new Thread(command).start()))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    @Override
    public void close() {
        while (true) {
            Entry last;
            synchronized (this) {
                closed = true;
                last = entries.poll();
            }
            if (last == null) {
                return;
            }
            close(last);
        }
    }

    /** One that does not close is told, and does not keep the rest from closing. */
    private void close(Entry entry) {
        try {
            entry.closing().close();
        } catch (Exception failed) {
            progress.say(entry.name() + " did not stop in order: " + failed);
        }
    }

    /** The demo was told to stop before it was up. */
    static final class StoppedWhileStarting extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
