package io.telcopledge.kit.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** What requests may take, of one caller and in all. */
@ConfigMapping(prefix = "telcopledge.limits")
public interface LimitsConfig {

    /** Requests of one caller that are served at a time. */
    @WithDefault("64")
    int requestsPerCaller();

    /** Requests of everybody that are served at a time; a stream of events has seats of its own. */
    @WithDefault("256")
    int requests();

    /** The largest body of an operation that {@link #bodies()} does not name. */
    @WithDefault("128K")
    MemorySize body();

    /** The largest body by the end of the path, where that differs. */
    Map<String, MemorySize> bodies();

    /** All bodies of one caller that are under way. */
    @WithDefault("4M")
    MemorySize bytesPerCaller();

    /** All bodies that are under way; a service's heap holds them, and what is read from them. */
    @WithDefault("16M")
    MemorySize bytes();

    /** How long a body may take to arrive. */
    @WithDefault("PT20S")
    Duration bodyTime();

    /** The largest body of an operation, in bytes. */
    default long mostBytes(String path) {
        return bodies().entrySet().stream()
                .filter(body -> path.endsWith(body.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(this::body)
                .asLongValue();
    }
}
