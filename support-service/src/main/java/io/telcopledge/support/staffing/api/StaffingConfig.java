package io.telcopledge.support.staffing.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Map;

/** What the operator knows of its agents and no call tells. */
@ConfigMapping(prefix = "telcopledge.staffing")
public interface StaffingConfig {

    /** The share of agents on the roster who take no calls, such as 0.3; none where nobody says so. */
    @WithDefault("0")
    BigDecimal shrinkage();

    /** The same of a queue whose agents are another share, by its name. */
    Map<String, BigDecimal> shrinkageOf();
}
