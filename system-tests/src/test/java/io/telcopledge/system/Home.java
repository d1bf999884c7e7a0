package io.telcopledge.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checkout, and its command as the script would run it, without a build inside the build. */
final class Home {

    static final Path DIRECTORY = find();

    private Home() {}

    private static Path find() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("telcopledge"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("run from inside the checkout");
            }
        }
        return directory;
    }

    /** {@code telcopledge ARGUMENTS}, finding the platform by its state file. */
    static ProcessBuilder command(Path state, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtelcopledge.home=" + DIRECTORY,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "io.telcopledge.local.cli.TelcoPledge"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TELCOPLEDGE_STATE", state.toString());
        return builder;
    }
}
