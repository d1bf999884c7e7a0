package io.telcopledge.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * A platform that is up, as those see it who send it events.
 *
 * @param bootstrapServers of the broker
 * @param frontDoor the base URL of all services
 * @param publisherToken a token of the event publisher that is valid at the time of the call
 * @param managerToken a token that may say what a manager says of the operator's past, likewise
 * @param zone in which the operator counts days and quarters
 * @param dataDir what lives as long as the platform's data
 */
public record RunningPlatform(
        String bootstrapServers,
        URI frontDoor,
        Supplier<String> publisherToken,
        Supplier<String> managerToken,
        ZoneId zone,
        Path dataDir) {}
