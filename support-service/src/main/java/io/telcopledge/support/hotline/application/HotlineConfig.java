package io.telcopledge.support.hotline.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What of the hotline an operator may set. A changed threshold comes into force with a later interval, see
 * {@link io.telcopledge.support.hotline.ThresholdHistory}.
 */
@ConfigMapping(prefix = "telcopledge.hotline")
public interface HotlineConfig {

    /** A call is answered in time within this; the field's usual "80/20" speaks of 20 seconds. */
    @WithDefault("PT20S")
    Duration serviceLevel();

    /** An abandoned call that waited no longer is a short one. */
    @WithDefault("PT20S")
    Duration shortAbandon();

    /** How often changed intervals are published. */
    @WithDefault("PT2S")
    Duration publishEvery();
}
