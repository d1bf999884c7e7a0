package io.telcopledge.kit.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a request may bring. */
@ConfigMapping(prefix = "telcopledge.edge")
public interface EdgeConfig {

    /** The largest body, in bytes. */
    @WithDefault("1048576")
    int maxBytes();

    /** The most events in one request. */
    @WithDefault("1000")
    int maxEvents();
}
