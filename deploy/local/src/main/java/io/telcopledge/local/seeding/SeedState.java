package io.telcopledge.local.seeding;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * How far the fictional operator's life has been told; it lives as long as the platform's data.
 *
 * @param origin the first day of its history
 * @param coveredTo everything before was sent and declared so
 */
record SeedState(LocalDate origin, Instant coveredTo) {

    private static final String FILE = "operator.properties";

    static Optional<SeedState> read(Path dataDir) throws IOException {
        Path file = dataDir.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Optional.of(new SeedState(
                LocalDate.parse(properties.getProperty("origin")), Instant.parse(properties.getProperty("coveredTo"))));
    }

    SeedState coveredTo(Instant time) {
        return new SeedState(origin, time);
    }

    /** Replaces the file in one step: a launcher that is killed leaves the old one. */
    void write(Path dataDir) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("origin", origin.toString());
        properties.setProperty("coveredTo", coveredTo.toString());
        Path next = dataDir.resolve(FILE + ".next");
        try (Writer writer = Files.newBufferedWriter(next)) {
            properties.store(writer, "How far the demo's operator was told");
        }
        Files.move(next, dataDir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
