package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * The report on a quarter's feedback and what came of it is public; the newest revision replaces the older ones.
 *
 * @param quarter the one that is reported on, such as {@code 2026-Q3}
 * @param publishedAt since when anybody can read it
 * @param dueAt the last instant at which publishing was in time
 * @param revision grows with each publication of the quarter
 */
public record FeedbackReportPublished(String quarter, Instant publishedAt, Instant dueAt, long revision)
        implements EventData {

    public FeedbackReportPublished {
        Require.quarter("quarter", quarter);
        Require.instant("publishedAt", publishedAt);
        Require.instant("dueAt", dueAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return quarter;
    }
}
