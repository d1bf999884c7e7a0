package io.telcopledge.support.troubleticket.hub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How notifications of trouble tickets are delivered. */
@ConfigMapping(prefix = "telcopledge.ticket-hub")
public interface HubConfig {

    /** Hosts that may be called without TLS and at private addresses; none by default. */
    Optional<Set<String>> trustedHosts();

    /** Whether this process delivers. */
    @WithDefault("true")
    boolean enabled();

    /** How often it looks for what another replica wrote. */
    @WithDefault("PT0.5S")
    Duration interval();

    /** How long a listener may take to answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** Most listeners that one caller may register. */
    @WithDefault("20")
    int mostListeners();
}
