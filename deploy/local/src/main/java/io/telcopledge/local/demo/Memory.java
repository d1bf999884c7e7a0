package io.telcopledge.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The memory of this process and all below it, in bytes; what several share is counted once (Linux's PSS). */
final class Memory {

    private Memory() {}

    /** 0 where the system does not tell. */
    static long ofAll() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .mapToLong(process -> proportionalSet(process.pid()))
                .sum();
    }

    static String inMebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", bytes / (1024 * 1024));
    }

    private static long proportionalSet(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"));
            return lines.stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .sum();
        } catch (IOException endedOrNotTold) {
            return 0;
        }
    }
}
