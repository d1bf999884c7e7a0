package io.telcopledge.local.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.embedded.DemoUser;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telcopledge token USER}. */
@Command(
        name = "token",
        description = "Prints an access token of a demo user, for curl. It is valid for an hour.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the token is on standard output", "2:there is no such user", "3:no demo runs here"})
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "USER", description = "li, wang, agent, supervisor, engineer, … as the demo prints them")
    private String user = "";

    @Option(names = "-o", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private OutputFormat output = OutputFormat.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Optional<DemoState> demo = DemoState.ofRunningDemo();
            if (demo.isEmpty()) {
                err.println("no demo runs here; start one with: telcopledge demo");
                return ExitCode.NOT_RUNNING;
            }
            Optional<DemoUser> known = demo.get().users().named(user);
            if (known.isEmpty()) {
                err.println("no user " + user + "; there are " + names(demo.get()));
                return ExitCode.USAGE;
            }
            String token = new DemoTokens(demo.get()).of(known.get());
            out.println(
                    output == OutputFormat.JSON
                            ? new JsonMapper().writeValueAsString(Map.of("user", user, "access_token", token))
                            : token);
            return ExitCode.OK;
        } catch (IOException unreachable) {
            err.println("the demo's issuer gives no token: " + unreachable.getMessage());
            return ExitCode.NOT_RUNNING;
        }
    }

    private static String names(DemoState demo) {
        return demo.users().users().stream().map(DemoUser::name).collect(Collectors.joining(", "));
    }
}
