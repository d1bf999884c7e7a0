package io.telcopledge.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code telcopledge demo} as a process of its own, and what a user can do to it. */
final class DemoPlatform implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final String WELCOME = "kcat -P";

    private final Path directory;
    private final Process launcher;
    private final DemoState state;

    private DemoPlatform(Path directory, Process launcher, DemoState state) {
        this.directory = directory;
        this.launcher = launcher;
        this.state = state;
    }

    /** Returns when the platform says that it is ready. */
    static DemoPlatform start(Path directory, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("demo", "--data", directory.resolve("data").toString()));
        arguments.addAll(List.of(options));
        Path output = directory.resolve("demo.log");
        Process launcher = Home.command(stateFile(directory), arguments)
                .redirectOutput(output.toFile())
                .start();
        try {
            await("the demo's welcome in " + output)
                    .atMost(START)
                    .failFast("the demo ended, see " + output, () -> !launcher.isAlive())
                    .until(() ->
                            Files.exists(output) && Files.readString(output).contains(WELCOME));
            return new DemoPlatform(
                    directory,
                    launcher,
                    new JsonMapper().readValue(Files.readString(stateFile(directory)), DemoState.class));
        } catch (RuntimeException | IOException notStarted) {
            System.err.println(Files.readString(output));
            launcher.destroy();
            throw notStarted;
        }
    }

    static Path stateFile(Path directory) {
        return directory.resolve("state.json");
    }

    Path stateFile() {
        return stateFile(directory);
    }

    DemoState state() {
        return state;
    }

    Path dataDirectory() {
        return directory.resolve("data");
    }

    /** What the launcher printed so far. */
    String output() throws IOException {
        return Files.readString(directory.resolve("demo.log"));
    }

    String token(String user) throws IOException, InterruptedException {
        return new DemoTokens(state).of(state.users().named(user).orElseThrow());
    }

    Http http() {
        return new Http(state.frontDoor());
    }

    /** Runs a command to its end and gives what it printed; fails on another exit code than 0. */
    String run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " ended with " + process.exitValue() + ":\n" + printed);
        }
        return printed;
    }

    /** Starts a command that works beside the test; its output is to be read. */
    Process start(String... arguments) throws IOException {
        return Home.command(stateFile(directory), List.of(arguments))
                .directory(directory.toFile())
                .start();
    }

    /** Kills a part as {@code kill -9} does; empty when it is not up at the moment. */
    Optional<ProcessHandle> kill(String part) {
        Optional<ProcessHandle> process = part(part);
        process.ifPresent(ProcessHandle::destroyForcibly);
        return process;
    }

    /** The processes of the five services: another one has taken the place of one that ended. */
    List<Long> serviceProcesses() {
        return descendants()
                .filter(process -> arguments(process).anyMatch(argument -> argument.contains("target/quarkus-app")))
                .map(ProcessHandle::pid)
                .sorted()
                .toList();
    }

    private Optional<ProcessHandle> part(String part) {
        String sign = part.equals("broker")
                ? directory.resolve("data").resolve("kafka").toString()
                : part + "/target/quarkus-app";
        return descendants()
                .filter(process -> arguments(process).anyMatch(argument -> argument.contains(sign)))
                .findFirst();
    }

    private Stream<ProcessHandle> descendants() {
        return launcher.toHandle().descendants();
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of);
    }

    @Override
    public void close() {
        List<ProcessHandle> parts = descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the demo did not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            launcher.destroyForcibly();
            parts.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
