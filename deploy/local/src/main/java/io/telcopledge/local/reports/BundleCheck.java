package io.telcopledge.local.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.local.process.JvmChild;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Checks a bundle with the reporting service's own rules, in a program of its own beside it.
 *
 * @param keys fingerprints of the operator's keys
 */
record BundleCheck(Path bundle, Set<String> keys) {

    private static final String PROGRAM = "io.telcopledge.reporting.report.seal.bundle.VerifyBundle";
    private static final int MOST_BYTES = 10_000_000;

    /** What came of it; where the file is no bundle the exception says why. */
    JsonNode run() throws IOException, InterruptedException {
        Path service = Path.of(System.getProperty("telcopledge.home", "."), "reporting-service/target/quarkus-app");
        String classes = service.resolve("app/*") + File.pathSeparator + service.resolve("lib/main/*");
        List<String> command =
                new ArrayList<>(List.of(JvmChild.java(), "-Xmx256m", "-cp", classes, PROGRAM, bundle.toString()));
        command.addAll(keys);
        return result(new ProcessBuilder(command).start());
    }

    /** Reads both of its pipes at once: while only one is read, it can wait for ever to write to the other. */
    static JsonNode result(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        CompletableFuture<String> error = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String found = read(process.getInputStream());
        String said = error.join();
        if (process.waitFor() != 0) {
            throw new IOException(said.strip());
        }
        return new ObjectMapper().readTree(found);
    }

    /** What is beyond its bound is read too, and forgotten, so that the program can end. */
    private static String read(InputStream pipe) {
        try (pipe) {
            byte[] text = pipe.readNBytes(MOST_BYTES);
            pipe.transferTo(java.io.OutputStream.nullOutputStream());
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
