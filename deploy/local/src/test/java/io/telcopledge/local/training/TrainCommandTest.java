package io.telcopledge.local.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.telcopledge.triage.maxent.TrainedModel;
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

class TrainCommandTest {

    private static final String FIRST =
            "{\"items\":[{\"text\":\"the zorblatt is broken\",\"category\":\"device-sim\",\"complexity\":\"STANDARD\"},"
                    + "{\"text\":null,\"category\":\"billing\",\"complexity\":null}],\"next\":\"more\"}";
    private static final String SECOND =
            "{\"items\":[{\"text\":\"zorblatt again\",\"category\":\"device-sim\",\"complexity\":null}],\"next\":null}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private HttpServer platform;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/support/v1/classifications", exchange -> {
            boolean manager =
                    "Bearer manager".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            boolean more = String.valueOf(exchange.getRequestURI().getQuery()).contains("after=more");
            byte[] body = (more ? SECOND : FIRST).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(manager ? 200 : 403, manager ? body.length : -1);
            if (manager) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void theModelIsTrainedOnAllPagesOfCorrectionsAndWritten() throws IOException {
        Path model = folder.resolve("models/triage.zip");

        assertThat(train("--token", "manager", "--model", model.toString())).isZero();

        assertThat(out.toString())
                .contains("corrections  2, and 1 whose words are gone")
                .contains("before " + TrainedModel.builtIn().version())
                .contains("written to " + model)
                .doesNotContain("zorblatt");
        assertThat(TrainedModel.read(model).version())
                .isNotEqualTo(TrainedModel.builtIn().version());
        assertThat(out.toString()).contains(TrainedModel.read(model).version());
    }

    @Test
    void theSameCorrectionsGiveTheSameModel() throws IOException {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("other.zip");

        train("--token", "manager", "--model", one.toString());
        train("--token", "manager", "--model", other.toString(), "-o", "json");

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(out.toString()).contains("\"corrections\":2", "\"denominator\":");
    }

    @Test
    void whoIsNoManagerIsTold() {
        Path model = folder.resolve("triage.zip");

        assertThat(train("--token", "somebody", "--model", model.toString())).isEqualTo(3);

        assertThat(err.toString()).contains("no manager");
        assertThat(Files.exists(model)).isFalse();
    }

    private int train(String... arguments) {
        CommandLine command = new CommandLine(new TrainCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 2];
        all[0] = "--url";
        all[1] = "http://127.0.0.1:" + platform.getAddress().getPort();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return command.execute(all);
    }
}
