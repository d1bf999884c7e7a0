package io.telcopledge.reporting.live.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How verdicts are told. */
@ConfigMapping(prefix = "telcopledge.live")
public interface LiveConfig {

    /** How often a replica looks whether the evidence has changed, and gives the verdicts anew if so. */
    @WithDefault("PT5S")
    Duration judgeEvery();

    /** After which they are given anew without new evidence: time alone changes some. */
    @WithDefault("PT1M")
    Duration judgeAtLeastEvery();

    /** How often the public stream looks for changes. */
    @WithDefault("PT1S")
    Duration lookEvery();

    /** After so much silence a client hears a comment, so that nothing on the way takes the connection for dead. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How many clients one replica serves at a time. */
    @WithDefault("500")
    int clients();

    /** A client that was away for more changes than these is told to read everything anew. */
    @WithDefault("500")
    int replay();
}
