package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Services and broker are killed with -9 at random while a quarter is imported: the report is the same to the byte. */
class CrashDuringImportTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> PARTS = List.of("support-service", "reporting-service", "broker");
    private static final int KILLS = 6;
    private static final String REPORT = "/reporting/v1/reports/2021-Q1";

    /** {@code -Dseed=…} repeats a run. */
    private final long seed = Long.getLong("seed", System.nanoTime());

    private final CallCentreFile calls = new CallCentreFile(3_000, seed);

    /** What the processes said stays when the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void killedServicesAndBrokerLeaveTheReportTheSameToTheByte() throws Exception {
        // Given
        Path data = calls.writeTo(directory.resolve("calls.csv"));
        String undisturbed = importedInto("undisturbed", data, false);

        // When
        String disturbed = importedInto("disturbed", data, true);

        // Then
        assertThat(disturbed).as("seed " + seed).isEqualTo(undisturbed);
    }

    private String importedInto(String name, Path data, boolean kill) throws Exception {
        Path home = Files.createDirectory(directory.resolve(name));
        try (DemoPlatform platform = DemoPlatform.start(home, "--no-seed", "--no-traffic")) {
            runImport(platform, data, kill);
            awaitReport(platform);
            String report = report(platform);
            if (kill) {
                runImport(platform, data, false);
                await("the repeated import consumed")
                        .during(Duration.ofSeconds(5))
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(report(platform))
                                .as("imported twice, seed " + seed)
                                .isEqualTo(report));
            }
            return report;
        }
    }

    private void runImport(DemoPlatform platform, Path data, boolean kill) throws Exception {
        Path output = Files.createTempFile(directory, "import", ".log");
        Process run = Home.command(
                        platform.stateFile(),
                        List.of(
                                "import",
                                "--mapping",
                                Home.DIRECTORY
                                        .resolve("deploy/local/mappings/call-center-2021q1.yaml")
                                        .toString(),
                                data.toString()))
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .start();
        if (kill) {
            killAtRandom(platform);
        }
        assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue())
                .as(Files.readString(output, StandardCharsets.UTF_8) + " seed " + seed)
                .isZero();
    }

    /** Kills go on while the events travel; a part that is not up yet is left alone. */
    private void killAtRandom(DemoPlatform platform) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(5_000));
            platform.kill(PARTS.get(random.nextInt(PARTS.size())));
        }
    }

    private void awaitReport(DemoPlatform platform) {
        await("the figures of the report, seed " + seed)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> {
                    JsonNode score =
                            platform.http().json("/reporting/v1/commitments/hotline-wait?quarter=2021-Q1", Map.of());
                    assertThat(score.path("denominator").asLong()).isEqualTo(calls.answered());
                    assertThat(score.path("numerator").asLong()).isEqualTo(calls.waitMillis());
                    assertThat(score.path("verdict").asText()).isEqualTo("MISSED");
                    assertThat(score.path("completeness").asText()).startsWith("100");
                });
    }

    private static String report(DemoPlatform platform) throws IOException, InterruptedException {
        return platform.http()
                .json(REPORT, Map.of("Accept", "application/json"))
                .toString();
    }
}
