package io.telcopledge.local.reports;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.reports.Reporting.RefusedByPlatform;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telcopledge back-test}. */
@Command(
        name = "back-test",
        description = "Scores past quarters under a proposed file of commitments and shows what would read otherwise;"
                + " nothing is stored (docs/commitments.md).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every verdict is the same",
            "1:some verdict would be another one",
            "2:the file or the arguments cannot be used",
            "3:the platform could not be reached"
        })
public final class BackTestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the proposed commitments, YAML")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "QUARTER", description = "default: eight quarters up to --to")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "QUARTER", description = "default: the last quarter that has ended")
    private @Nullable String to;

    @Option(names = "--url", paramLabel = "URL", description = "the platform's address (default: the running demo's)")
    private @Nullable URI url;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "access token of a manager, supervisor or auditor, with --url",
            defaultValue = "${env:TELCOPLEDGE_TOKEN}")
    private @Nullable String token;

    @Option(names = "-o", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private String output = "text";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            JsonNode found = test(Files.readString(file));
            print(found, spec.commandLine().getOut());
            return found.path("different").asLong() == 0 ? 0 : 1;
        } catch (NoSuchFileException absent) {
            err.println("FILE: there is no " + file);
            return 2;
        } catch (RefusedByPlatform refused) {
            err.println(refused.getMessage());
            return 2;
        } catch (PlatformUnreachable | IOException unreachable) {
            err.println(unreachable.getMessage());
            return 3;
        }
    }

    private JsonNode test(String yaml) throws IOException, InterruptedException {
        if (url != null && token == null) {
            // The demo's token is nobody else's business.
            throw new RefusedByPlatform("--url needs --token");
        }
        String authorization = token;
        URI address = url;
        if (address == null) {
            DemoState demo = DemoState.ofRunningDemo()
                    .orElseThrow(() -> new IOException("no demo is running; give --url and --token"));
            address = demo.frontDoor();
            authorization = new DemoTokens(demo)
                    .of(demo.users()
                            .named("manager")
                            .orElseThrow(() -> new IOException("the demo has no user manager")));
        }
        Reporting reporting = new Reporting(address);
        return reporting.send(reporting
                .to("commitments/back-test" + query())
                .header("Authorization", "Bearer " + authorization)
                .header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(yaml))
                .build());
    }

    private String query() {
        String first = from == null ? "" : "&from=" + quarter("--from", from);
        String last = to == null ? "" : "&to=" + quarter("--to", to);
        return (first + last).replaceFirst("^&", "?");
    }

    private static String quarter(String option, String text) {
        if (!text.matches("[0-9]{4}-Q[1-4]")) {
            throw new RefusedByPlatform(option + ": must be like 2026-Q3; is " + text);
        }
        return text;
    }

    private void print(JsonNode found, PrintWriter out) {
        if (output.toLowerCase(Locale.ROOT).equals("json")) {
            out.println(found);
            return;
        }
        for (JsonNode line : found.path("comparisons")) {
            if (line.path("differs").asBoolean()) {
                out.printf(
                        "%s %-24s %s -> %s%n",
                        line.path("quarter").asText(),
                        line.path("id").asText(),
                        score(line.path("inForce")),
                        score(line.path("proposed")));
            }
        }
        out.println(found.path("different") + " of " + found.path("comparisons").size() + " verdicts from "
                + found.path("from").asText() + " to " + found.path("to").asText() + " would be others");
    }

    private static String score(JsonNode score) {
        return score.isObject()
                ? score.path("verdict").asText() + " ("
                        + score.path("reason").path("en").asText() + ")"
                : "no such promise";
    }
}
