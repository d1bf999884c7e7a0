package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts child processes that do not outlive this JVM, even when it is killed with -9: on Linux {@code setpriv} asks
 * the kernel to signal them. The kernel watches the thread that started the child, so one thread that never ends starts
 * all of them. {@code setsid} keeps Ctrl-C in the terminal from them: who started them stops them, in order.
 */
public final class Children {

    private static final Path BIN = Path.of("/usr/bin");
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "children");
        thread.setDaemon(true);
        return thread;
    });

    private Children() {}

    /** Starts what the builder says. */
    public static Process start(ProcessBuilder builder) throws IOException {
        try {
            return STARTER.submit(builder::start).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException notStarted) {
                throw notStarted;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while starting " + builder.command().get(0), stopped);
        }
    }

    /** The command, wrapped so that the kernel sends it {@code signal} when this JVM dies. */
    public static List<String> dyingWithUs(String signal, List<String> command) {
        if (!Files.isExecutable(BIN.resolve("setpriv")) || !Files.isExecutable(BIN.resolve("setsid"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", signal));
        wrapped.addAll(command);
        return List.copyOf(wrapped);
    }
}
