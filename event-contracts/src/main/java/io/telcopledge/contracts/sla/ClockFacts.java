package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one clock of one case; the newest revision replaces the older ones.
 *
 * @param caseId the case, such as a complaint's id
 * @param name the promise that the clock measures, such as {@code complaint-answer}
 * @param policyVersion the version of the policy that judges it
 * @param startedAt decides the quarter that the case belongs to
 * @param deadline the last instant at which stopping keeps the promise; while it is paused, what it was when that began
 * @param stoppedAt when the case met its condition, or null while it has not
 * @param state what can be said of it
 * @param revision grows with each change of the clock
 */
public record ClockFacts(
        String caseId,
        String name,
        int policyVersion,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant stoppedAt,
        SlaState state,
        long revision) {

    public ClockFacts {
        Require.id("caseId", caseId);
        Require.id("name", name);
        Require.between("policyVersion", policyVersion, 1, Integer.MAX_VALUE);
        Require.instant("startedAt", startedAt);
        Require.instant("deadline", deadline);
        Require.optionalInstant("stoppedAt", stoppedAt);
        Require.present("state", state);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
