package io.telcopledge.support.sla;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Pace;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a projection stands on: the quarter so far, and the pace of the last seven full days for what is left of it.
 *
 * @param recentFrom the begin of those days
 * @param recentTo their end, the begin of today
 * @param recentCases cases or answered calls of those days
 * @param recentMisses breaches of those days; of calls, which are judged by their average, null
 */
public record Basis(
        OffsetDateTime recentFrom,
        OffsetDateTime recentTo,
        long recentCases,
        @Nullable Long recentMisses) {

    static Basis of(Pace pace, OperatorTime time, long cases, @Nullable Long misses) {
        return new Basis(time.local(pace.recentFrom()), time.local(pace.recentTo()), cases, misses);
    }
}
