package io.telcopledge.contracts.network;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * The network quality report of a month is public; the newest revision replaces the older ones.
 *
 * @param month the one that is reported on, such as {@code 2026-07}
 * @param publishedAt since when anybody can read it
 * @param dueAt the last instant at which publishing was in time
 * @param revision grows with each publication of the month
 */
public record NetworkReportPublished(String month, Instant publishedAt, Instant dueAt, long revision)
        implements EventData {

    public NetworkReportPublished {
        Require.month("month", month);
        Require.instant("publishedAt", publishedAt);
        Require.instant("dueAt", dueAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return month;
    }
}
