package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.util.List;

/**
 * A new service or package that customers can have; the newest revision replaces the older ones.
 *
 * @param serviceId the product catalogue's id
 * @param name as customers know it
 * @param launchedOn the first day on which anybody could have it, such as {@code 2026-07-14}; decides the year
 * @param needs what users asked for that it answers, at most 50
 * @param revision grows with each change
 */
public record ServiceLaunched(String serviceId, String name, String launchedOn, List<Need> needs, long revision)
        implements EventData {

    public ServiceLaunched {
        Require.id("serviceId", serviceId);
        Require.id("name", name);
        Require.day("launchedOn", launchedOn);
        needs = Require.elements("needs", needs, 0, 50, (field, need) -> {});
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return serviceId;
    }
}
