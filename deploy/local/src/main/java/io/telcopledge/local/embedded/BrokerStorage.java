package io.telcopledge.local.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Makes an empty directory a KRaft one, as {@code kafka-storage format} does. */
final class BrokerStorage {

    private BrokerStorage() {}

    static void formatWhenNew(Path dataDir, BrokerSettings settings) throws IOException {
        if (Files.exists(dataDir.resolve("meta.properties"))) {
            return;
        }
        Path file = Files.createTempFile("kafka-format", ".properties");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.properties().store(out, null);
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int exit = StorageTool.execute(
                    new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            if (exit != 0) {
                throw new IOException("the broker's directory " + dataDir + " could not be formatted: "
                        + said.toString(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }
}
