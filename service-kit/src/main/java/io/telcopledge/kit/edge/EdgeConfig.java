package io.telcopledge.kit.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a request, and a caller, may bring. */
@ConfigMapping(prefix = "telcopledge.edge")
public interface EdgeConfig {

    /** The largest body, in bytes. */
    @WithDefault("1048576")
    int maxBytes();

    /** The most events in one request. */
    @WithDefault("1000")
    int maxEvents();

    /** Events that a caller may bring each second in the long run, of each replica. */
    @WithDefault("5000")
    int eventsPerSecond();

    /** Events that a caller may bring at once before that counts. */
    @WithDefault("20000")
    int eventsAtOnce();
}
