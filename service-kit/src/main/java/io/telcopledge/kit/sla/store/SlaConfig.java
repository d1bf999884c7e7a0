package io.telcopledge.kit.sla.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Clocks of a service; one without a topic has none and no sweeper. */
@ConfigMapping(prefix = "telcopledge.sla")
public interface SlaConfig {

    /** Where the clocks' events go, such as {@code support.events}. */
    Optional<String> topic();

    /** How long a verdict waits for inputs that do not advance, from when the case was recorded and is due. */
    @WithDefault("PT15M")
    Duration patience();

    /** Clocks in one transaction of the sweeper. */
    @WithDefault("2000")
    int batch();

    /** Whether this process sweeps. */
    @WithDefault("true")
    boolean sweeper();

    /** The longest sleep: who created a clock may have died before waking the sweeper. */
    @WithDefault("PT5S")
    Duration longestSleep();

    /** How soon to look again while a verdict waits for the inputs. */
    @WithDefault("PT0.25S")
    Duration waitingSleep();
}
