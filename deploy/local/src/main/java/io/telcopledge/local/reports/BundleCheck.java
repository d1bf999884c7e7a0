package io.telcopledge.local.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.local.process.JvmChild;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Checks a bundle with the reporting service's own rules, in a program of its own beside it. */
record BundleCheck(Path bundle) {

    private static final String PROGRAM = "io.telcopledge.reporting.report.seal.bundle.VerifyBundle";

    /** What came of it; where the file is no bundle the exception says why. */
    JsonNode run() throws IOException, InterruptedException {
        Path service = Path.of(System.getProperty("telcopledge.home", "."), "reporting-service/target/quarkus-app");
        String classes = service.resolve("app/*") + File.pathSeparator + service.resolve("lib/main/*");
        Process process = new ProcessBuilder(
                        List.of(JvmChild.java(), "-Xmx256m", "-cp", classes, PROGRAM, bundle.toString()))
                .start();
        process.getOutputStream().close();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(error.strip());
        }
        return new ObjectMapper().readTree(found);
    }
}
