package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one piece of feedback; the newest revision replaces the older ones. Neither its words nor whose
 * they are. How long routing may take is an SLA clock of the same case.
 *
 * @param feedbackId the feedback, and the case of its clock
 * @param channel how it came: hotline, online-chat, social-media …
 * @param region where it is about, or null
 * @param receivedAt decides the quarter
 * @param department who has to act on it, or null while nobody knows
 * @param routedAt when the department had it, or null
 * @param answeredAt when who gave it had an answer, or null
 * @param revision grows with each change
 */
public record FeedbackFacts(
        String feedbackId,
        String channel,
        @Nullable String region,
        Instant receivedAt,
        @Nullable String department,
        @Nullable Instant routedAt,
        @Nullable Instant answeredAt,
        long revision) {

    public FeedbackFacts {
        Require.id("feedbackId", feedbackId);
        Require.id("channel", channel);
        Require.optionalId("region", region);
        Require.instant("receivedAt", receivedAt);
        Require.optionalId("department", department);
        Require.optionalInstant("routedAt", routedAt);
        Require.optionalInstant("answeredAt", answeredAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
