package io.telcopledge.local.reports;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.reports.Reporting.RefusedByPlatform;
import io.telcopledge.local.state.DemoState;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telcopledge verify-report}. */
@Command(
        name = "verify-report",
        description = "Has a sealed report computed again from the evidence alone, and compares it with what was sealed"
                + " (docs/reports.md).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is the same, and its signature is good",
            "1:something differs; the output names it",
            "2:it cannot be checked: it is not sealed, or what it takes is not there",
            "3:the platform could not be reached",
            "4:a bundle is signed with a key that is not known to be the operator's"
        })
public final class VerifyReportCommand implements Callable<Integer> {

    private static final int STRANGERS_KEY = 4;

    @Parameters(paramLabel = "QUARTER", arity = "0..1", description = "such as 2026-Q3; not with --bundle")
    private String quarter = "";

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description =
                    "a bundle that was downloaded: its figures are computed again from the evidence in it, without a"
                            + " platform")
    private @Nullable Path bundle;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "the operator's key, with --bundle: its fingerprint (RFC 7638), or a file with it or with all of"
                            + " them (default: those that the platform publishes, or published when it was asked last)")
    private @Nullable String key;

    @Option(names = "--revision", paramLabel = "N", description = "0 is the first (default: the newest)")
    private @Nullable Integer revision;

    @Option(names = "--url", paramLabel = "URL", description = "the platform's address (default: the running demo's)")
    private @Nullable URI url;

    @Option(names = "-o", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private String output = "text";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (bundle != null) {
            return checkBundle(bundle, err);
        }
        if (!quarter.matches("[0-9]{4}-Q[1-4]")) {
            err.println("QUARTER: must be like 2026-Q3; is " + quarter);
            return 2;
        }
        try {
            Reporting reporting = new Reporting(frontDoor());
            String which = revision == null ? "" : "?revision=" + revision;
            JsonNode found = awaitCheck(
                    reporting,
                    reporting.to("reports/" + quarter + "/verify" + which).build(),
                    err);
            OperatorKeys.keep(reporting);
            print(found, spec.commandLine().getOut());
            return exitCode(found.path("outcome").asText());
        } catch (RefusedByPlatform refused) {
            err.println(refused.getMessage());
            return 2;
        } catch (PlatformUnreachable | IOException unreachable) {
            err.println(unreachable.getMessage());
            return 3;
        }
    }

    /**
     * The check runs by itself; what it has read is told on the other stream, where no script looks for the outcome.
     */
    private static JsonNode awaitCheck(Reporting reporting, HttpRequest request, PrintWriter err)
            throws InterruptedException {
        JsonNode known = reporting.send(request);
        long told = 0;
        while (known.has("progress")) {
            long read = known.path("progress").path("read").asLong();
            if (read > told) {
                err.println(read + " of " + known.path("progress").path("of").asLong() + " events read");
                told = read;
            }
            TimeUnit.SECONDS.sleep(1);
            known = reporting.send(request);
        }
        return known;
    }

    private int checkBundle(Path file, PrintWriter err) throws InterruptedException {
        try {
            JsonNode found = new BundleCheck(file, OperatorKeys.known(key, platform())).run();
            print(found, Objects.requireNonNull(spec).commandLine().getOut());
            return isOperatorsKey(found) ? exitCode(found.path("outcome").asText()) : STRANGERS_KEY;
        } catch (IOException noBundle) {
            err.println(Printable.of(String.valueOf(noBundle.getMessage())));
            return 2;
        }
    }

    /** Nothing that a stranger signed proves anything, however well it fits together. */
    private static boolean isOperatorsKey(JsonNode found) {
        for (JsonNode check : found.path("checks")) {
            if (check.path("subject").asText().equals("KEY")) {
                return check.path("outcome").asText().equals("SAME");
            }
        }
        return false;
    }

    private @Nullable URI platform() throws IOException {
        return url != null
                ? url
                : DemoState.ofRunningDemo().map(DemoState::frontDoor).orElse(null);
    }

    private URI frontDoor() throws IOException {
        URI address = platform();
        if (address == null) {
            throw new IOException("no demo is running; give --url");
        }
        return address;
    }

    private void print(JsonNode found, PrintWriter out) throws IOException {
        if (output.toLowerCase(Locale.ROOT).equals("json")) {
            out.println(new JsonMapper()
                    .writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(found));
            return;
        }
        out.println(found.path("quarter").asText(quarter) + " revision " + found.path("revision") + ": "
                + found.path("outcome").asText());
        if (found.has("checkedAt")) {
            out.println("  checked at " + found.path("checkedAt").asText());
        }
        for (JsonNode check : found.path("checks")) {
            out.printf(
                    "  %-18s %s%n",
                    check.path("subject").asText(), check.path("outcome").asText());
            check.path("details").forEach(detail -> out.println("    " + Printable.of(detail.asText())));
        }
        if (found.has("keyId")) {
            out.println("  signed by " + Printable.of(found.path("keyId").asText()));
        }
    }

    private static int exitCode(String outcome) {
        return switch (outcome) {
            case "SAME" -> 0;
            case "DIFFERS" -> 1;
            default -> 2;
        };
    }
}
