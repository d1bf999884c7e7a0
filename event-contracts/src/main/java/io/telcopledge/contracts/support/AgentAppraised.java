package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.List;

/**
 * What an agent's quarter came to, once it has closed; the newest revision replaces the older ones. Counts only, so
 * that any rule can weigh them and agents can be added up to teams.
 *
 * @param agentRef an opaque reference, never a name
 * @param quarter of the operator's calendar, such as {@code 2026-Q3}
 * @param callsAnswered calls offered in the quarter that the agent answered
 * @param ratings five counts: those calls rated 1, 2, 3, 4, 5
 * @param outcomesKnown those calls of which the switch knows whether they settled what the caller wanted
 * @param resolved those that did
 * @param callsTimed those calls whose length is known
 * @param talkMillis sum of the known lengths, in milliseconds
 * @param promisesFulfilled promises on complaints of the quarter that the agent fulfilled, in time or not
 * @param promisesKept those in time
 * @param revision grows with each publication of the agent's quarter
 */
public record AgentAppraised(
        String agentRef,
        String quarter,
        long callsAnswered,
        List<Long> ratings,
        long outcomesKnown,
        long resolved,
        long callsTimed,
        long talkMillis,
        long promisesFulfilled,
        long promisesKept,
        long revision)
        implements EventData {

    public AgentAppraised {
        Require.id("agentRef", agentRef);
        Require.quarter("quarter", quarter);
        count("callsAnswered", callsAnswered);
        ratings = Require.elements("ratings", ratings, 5, 5, AgentAppraised::count);
        count("outcomesKnown", outcomesKnown);
        count("resolved", resolved);
        count("callsTimed", callsTimed);
        count("talkMillis", talkMillis);
        count("promisesFulfilled", promisesFulfilled);
        count("promisesKept", promisesKept);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        if (resolved > outcomesKnown) {
            throw new InvalidEvent("resolved", "must not exceed outcomesKnown");
        }
        if (promisesKept > promisesFulfilled) {
            throw new InvalidEvent("promisesKept", "must not exceed promisesFulfilled");
        }
    }

    private static void count(String field, long count) {
        Require.between(field, count, 0, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return agentRef + "/" + quarter;
    }
}
