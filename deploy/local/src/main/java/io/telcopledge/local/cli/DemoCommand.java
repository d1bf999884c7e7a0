package io.telcopledge.local.cli;

import io.telcopledge.local.demo.Demo;
import io.telcopledge.local.demo.DemoFolder;
import io.telcopledge.local.demo.DemoOptions;
import io.telcopledge.local.demo.Progress;
import io.telcopledge.local.demo.Reservation;
import io.telcopledge.local.embedded.FreePort;
import io.telcopledge.local.state.DemoState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telcopledge demo}. */
@Command(
        name = "demo",
        description = {
            "Starts the whole platform on this machine: broker, PostgreSQL, issuer, five services and one front door.",
            "It is not for production."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"1:a part did not start", "2:arguments", "130, 143:stopped by Ctrl-C or SIGTERM, in order"})
final class DemoCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;
    private static final int MOST_PORTS = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "of the front door (default: 8080, or a free one when that is taken)")
    private @Nullable Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keeps everything there, over restarts (default: a temporary folder)")
    private @Nullable Path data;

    @Option(names = "--no-seed", description = "start without a past")
    private boolean noSeed;

    @Option(names = "--no-traffic", description = "let nothing happen by itself")
    private boolean noTraffic;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "the operator's time zone (default: ${DEFAULT-VALUE})")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<DemoState> other = DemoState.ofRunningDemo();
        if (other.isPresent()) {
            err.println("a demo runs already, as process " + other.get().pid() + " at "
                    + other.get().frontDoor());
            return ExitCode.FAILED;
        }
        if (port != null && (port < 1 || port > MOST_PORTS)) {
            err.println("--port must be 1 to " + MOST_PORTS);
            return ExitCode.USAGE;
        }
        if (port != null && !FreePort.isFree(port)) {
            err.println("port " + port + " is taken; choose another with --port");
            return ExitCode.USAGE;
        }
        Optional<Reservation> alone = Reservation.of(Path.of(DemoState.file() + ".lock"));
        if (alone.isEmpty()) {
            err.println(
                    "a demo is being started here already; TELCOPLEDGE_STATE names another state file for a second");
            return ExitCode.FAILED;
        }
        try {
            Demo demo = Demo.of(options(), new Progress(out));
            if (port != null && !demo.isAt(port)) {
                err.println("port " + port + " is another demo's that is being started; choose another with --port");
                return ExitCode.USAGE;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "stop"));
            demo.start();
        } catch (IOException failed) {
            err.println("the demo did not start: " + failed.getMessage());
            return ExitCode.FAILED;
        }
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private DemoOptions options() throws IOException {
        return new DemoOptions(
                Path.of(System.getProperty("telcopledge.home", "")).toAbsolutePath(),
                port == null ? USUAL_PORT : port,
                data == null ? DemoFolder.fresh() : DemoFolder.kept(data.toAbsolutePath()),
                !noSeed,
                !noTraffic,
                zone);
    }
}
