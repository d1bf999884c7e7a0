package io.telcopledge.local.process;

import io.telcopledge.local.embedded.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JVM that is started as a child with the least that serves on a small machine: one collector thread, the quick
 * compiler only. It ends with the launcher.
 *
 * @param temporary where it puts temporary files
 * @param arguments what comes after the options of the JVM itself: {@code -jar x.jar}, or a class path and a class
 * @param environment added to ours
 * @param log where its output is appended
 */
public record JvmChild(
        int heapMegabytes, Path temporary, List<String> arguments, Map<String, String> environment, Path log) {

    /** The Java that runs us. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public RunningPart start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(Children.dyingWithUs("TERM", command));
        builder.environment().putAll(environment);
        Path folder = log.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return RunningPart.of(Children.start(builder));
    }
}
