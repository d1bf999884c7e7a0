package io.telcopledge.kit.consumer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How consumers behave; the same for all of a service. */
@ConfigMapping(prefix = "telcopledge.consumer")
public interface ConsumerSettings {

    /** Whether this process consumes at all. */
    @WithDefault("true")
    boolean enabled();

    /** The most records in one transaction. */
    @WithDefault("500")
    int maxRecords();

    /** How long to wait for records. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** The first wait after a transient failure; it doubles up to {@link #longestBackoff}. */
    @WithDefault("PT0.1S")
    Duration backoff();

    @WithDefault("PT10S")
    Duration longestBackoff();

    /** How often progress is noted while there is nothing to read. */
    @WithDefault("PT1S")
    Duration progress();

    /** How far behind a record must lie for its partition to count as replaying history. */
    @WithDefault("PT5M")
    Duration farBehind();

    /** The longest that one transaction may take before its connection is given up. */
    @WithDefault("PT60S")
    Duration longestTransaction();
}
