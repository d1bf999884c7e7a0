package io.telcopledge.local.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a shell script can rely on: exit codes, and what is said on which stream. */
class ReportCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private HttpServer platform;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        System.setProperty("telcopledge.home", folder.toString());
        answer("/reporting/v1/report-keys", 200, "{\"keys\": []}");
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
        System.clearProperty("telcopledge.home");
    }

    @Test
    void aReportThatIsTheSameIsZeroAndOneThatDiffersNamesWhere() {
        answer("/reporting/v1/reports/2026-Q1/verify", 200, "{\"revision\":0,\"outcome\":\"SAME\",\"checks\":[]}");
        answer("/reporting/v1/reports/2026-Q2/verify", 200, """
                {"revision": 1, "outcome": "DIFFERS", "checks": [
                  {"subject": "RECOMPUTATION", "outcome": "DIFFERS", "details": ["commitments[hotline-wait].value"]}]}
                """);

        assertThat(verify("2026-Q1")).isZero();
        assertThat(out.toString()).contains("2026-Q1 revision 0: SAME");
        assertThat(verify("2026-Q2")).isEqualTo(1);
        assertThat(out.toString()).contains("RECOMPUTATION", "commitments[hotline-wait].value");
    }

    @Test
    void whatIsNotSealedCannotBeCheckedAndAPlatformThatIsAwayIsAnotherMatter() {
        answer("/reporting/v1/reports/2026-Q1/verify", 404, "{\"detail\":\"There is no such sealed revision.\"}");

        assertThat(verify("2026-Q1")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no such sealed revision.");
        assertThat(verify("2026-Q5")).isEqualTo(2);
        assertThat(err.toString()).contains("QUARTER: must be like 2026-Q3; is 2026-Q5");
        platform.stop(0);
        assertThat(verify("2026-Q1")).isEqualTo(3);
    }

    @Test
    void aProposalThatChangesAVerdictIsOneAndAWrongFileNamesLineAndField() throws IOException {
        Path file = Files.writeString(folder.resolve("proposal.yaml"), "commitments: []");
        answer("/reporting/v1/commitments/back-test", 200, """
                {"from": "2025-Q1", "to": "2025-Q2", "different": 1, "comparisons": [
                  {"id": "hotline-wait", "quarter": "2025-Q2", "differs": true,
                   "inForce": {"verdict": "MET", "reason": {"en": "Kept: 28 <= 30 s"}},
                   "proposed": {"verdict": "MISSED", "reason": {"en": "Not kept: 28 > 25 s"}}},
                  {"id": "hotline-wait", "quarter": "2025-Q1", "differs": false}]}
                """);

        assertThat(backTest(file.toString(), "--from", "2025-Q1")).isEqualTo(1);
        assertThat(out.toString())
                .contains("2025-Q2 hotline-wait", "MET (Kept: 28 <= 30 s) -> MISSED (Not kept: 28 > 25 s)")
                .contains("1 of 2 verdicts from 2025-Q1 to 2025-Q2 would be others");

        platform.removeContext("/reporting/v1/commitments/back-test");
        answer("/reporting/v1/commitments/back-test", 400, """
                {"detail": "The request is not valid.",
                 "errors": [{"field": "commitments[3].target.value", "message": "line 42: must be a number"}]}
                """);
        assertThat(backTest(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("commitments[3].target.value: line 42: must be a number");
        assertThat(backTest(folder.resolve("nowhere.yaml").toString())).isEqualTo(2);
    }

    private void answer(String path, int status, String json) {
        platform.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private int verify(String quarter) {
        return run(new VerifyReportCommand(), quarter, "--url", url());
    }

    private int backTest(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        System.arraycopy(new String[] {"--url", url(), "--token", "manager"}, 0, all, arguments.length, 4);
        return run(new BackTestCommand(), all);
    }

    private String url() {
        return "http://127.0.0.1:" + platform.getAddress().getPort();
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
