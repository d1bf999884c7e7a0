package io.telcopledge.local.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Kafka and zonky tell all that they do; here only what goes wrong is of interest. */
public final class QuietLogs {

    /** Held, for java.util.logging forgets a logger (and its level) that nobody refers to. */
    private static final List<Logger> LOUD = List.of(
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("kafka"),
            Logger.getLogger("state.change"),
            Logger.getLogger("io.zonky"));

    private QuietLogs() {}

    public static void apply() {
        LOUD.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
