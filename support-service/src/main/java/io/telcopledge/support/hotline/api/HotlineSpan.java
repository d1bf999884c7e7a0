package io.telcopledge.support.hotline.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.store.IntervalSearch;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which span of the hotline is asked for. */
public record HotlineSpan(
        @QueryParam("from") @Parameter(description = "begin; the operator's midnight by default") @Nullable
        Instant from,

        @QueryParam("to") @Parameter(description = "end, at most 31 days later; now by default") @Nullable
        Instant to,

        @QueryParam("queue") @Nullable String queue,
        @QueryParam("skill") @Nullable String skill) {

    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * Reads it, from the begin of an interval on.
     *
     * @throws Refusal 400 that names the parameter
     */
    IntervalSearch search(OperatorTime time) {
        Instant end = to == null ? time.now() : to;
        Instant begin = from == null ? time.today().atStartOfDay(time.zone()).toInstant() : from;
        if (!begin.isBefore(end)) {
            throw Refusal.invalid("to", "must be after from");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("to", "must be at most " + LONGEST.toDays() + " days after from");
        }
        return new IntervalSearch(Interval.startOf(begin), end, Optional.ofNullable(queue), Optional.ofNullable(skill));
    }
}
