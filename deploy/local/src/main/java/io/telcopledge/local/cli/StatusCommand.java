package io.telcopledge.local.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.PlatformStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telcopledge status}. */
@Command(
        name = "status",
        description = "Says what of the demo is up, asked now.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything is ready", "1:some part is not", "3:no demo runs here"})
final class StatusCommand implements Callable<Integer> {

    @Option(names = "-o", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private OutputFormat output = OutputFormat.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Optional<DemoState> demo = DemoState.ofRunningDemo();
        if (demo.isEmpty()) {
            if (output == OutputFormat.JSON) {
                out.println("{\"running\":false,\"ready\":false}");
            } else {
                spec.commandLine().getErr().println("no demo runs here; start one with: telcopledge demo");
            }
            return ExitCode.NOT_RUNNING;
        }
        PlatformStatus status = PlatformStatus.of(demo.get());
        if (output == OutputFormat.JSON) {
            out.println(new JsonMapper()
                    .writeValueAsString(
                            Map.of("running", true, "ready", status.isReady(), "parts", status.readyByPart())));
        } else {
            status.readyByPart()
                    .forEach((part, ready) -> out.printf("%-18s %s%n", part, ready ? "ready" : "NOT READY"));
        }
        return status.isReady() ? ExitCode.OK : ExitCode.FAILED;
    }
}
