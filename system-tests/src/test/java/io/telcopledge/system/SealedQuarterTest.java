package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A quarter from its file to a sealed report, a late delivery and a restatement; an outsider checks both. */
class SealedQuarterTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String REPORTS = "/reporting/v1/reports";
    private static final String REPORT = REPORTS + "/2021-Q1";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path directory;

    private final CallCentreFile inTime = new CallCentreFile(1, 400, 4711);
    private final CallCentreFile late = new CallCentreFile(401, 40, 4712);

    @Test
    void aSealedQuarterIsVerifiedByAnybodyAndALateDeliveryMakesARestatement() throws Exception {
        Path bundle = directory.resolve("bundle.zip");
        Path keys = directory.resolve("keys.json");
        try (DemoPlatform platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic")) {
            deliver(platform, inTime, "calls.csv");
            awaitFigures(platform, inTime.waitMillis(), inTime.answered());

            assertThat(seal(platform, "").path("revision").asInt()).isZero();
            String first = platform.http().get(REPORT, Map.of()).body();
            assertThat(platform.run("verify-report", "2021-Q1")).contains("2021-Q1 revision 0: SAME");
            download(platform, REPORT + "/revisions/0/bundle", bundle);
            download(platform, "/reporting/v1/report-keys", keys);

            deliver(platform, late, "late.csv");
            awaitFigures(platform, inTime.waitMillis() + late.waitMillis(), inTime.answered() + late.answered());
            assertThat(platform.http().get(REPORT, Map.of()).body()).isEqualTo(first);
            await("that a restatement is due").atMost(PATIENCE).until(() -> isRestatementDue(platform));
            platform.kill("reporting-service");
            await("reporting after its fall")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> isRestatementDue(platform));
            assertThat(seal(platform, "A site delivered its calls late.")
                            .path("revision")
                            .asInt())
                    .isEqualTo(1);

            assertThat(platform.http().get(REPORT + "/revisions/0", Map.of()).body())
                    .isEqualTo(first);
            assertThat(platform.run("verify-report", "2021-Q1")).contains("2021-Q1 revision 1: SAME");
            assertThat(platform.run("verify-report", "2021-Q1", "--revision", "0"))
                    .contains("2021-Q1 revision 0: SAME");
        }
        assertThat(withoutAPlatform("verify-report", "--bundle", bundle.toString(), "--key", keys.toString()))
                .contains("2021-Q1 revision 0: SAME", "FIGURES");
    }

    private static void deliver(DemoPlatform platform, CallCentreFile calls, String name) throws Exception {
        Path mapping = Home.DIRECTORY.resolve("deploy/local/mappings/call-center-2021q1.yaml");
        platform.run(
                "import",
                "--mapping",
                mapping.toString(),
                calls.writeTo(directory.resolve(name)).toString());
    }

    private static void awaitFigures(DemoPlatform platform, long waitMillis, long answered) {
        await("the figures").atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            JsonNode score = platform.http().json("/reporting/v1/commitments/hotline-wait?quarter=2021-Q1", Map.of());
            assertThat(score.path("numerator").asLong()).isEqualTo(waitMillis);
            assertThat(score.path("denominator").asLong()).isEqualTo(answered);
            assertThat(score.path("completeness").asText()).startsWith("100");
        });
    }

    private static JsonNode seal(DemoPlatform platform, String reason) throws Exception {
        Map<String, String> manager = new HashMap<>(Http.bearer(platform.token("manager")));
        String draft = platform.http()
                .get(REPORT + "/draft", manager)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        manager.put("If-Match", draft);
        HttpResponse<String> sealed =
                platform.http().post(REPORT + "/seal", "{\"reason\":\"" + reason + "\"}", manager);
        assertThat(sealed.statusCode()).as(sealed.body()).isEqualTo(201);
        return Http.JSON.readTree(sealed.body());
    }

    private static boolean isRestatementDue(DemoPlatform platform) throws Exception {
        for (JsonNode report : platform.http().json(REPORTS, Map.of()).path("reports")) {
            if (report.path("quarter").asText().equals("2021-Q1")) {
                return report.path("restatementDue").asBoolean();
            }
        }
        return false;
    }

    private static void download(DemoPlatform platform, String path, Path file) throws Exception {
        URI address = platform.state().frontDoor().resolve(path);
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String withoutAPlatform(String... arguments) throws Exception {
        Path nowhere = directory.resolve("no-state.json");
        Process process = Home.command(nowhere, List.of(arguments)).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(Files.exists(nowhere)).isFalse();
        return printed;
    }
}
