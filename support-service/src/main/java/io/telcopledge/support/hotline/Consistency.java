package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.contracts.support.QueueLeg;
import io.telcopledge.support.horizon.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is told of a call can be so. Instants are compared as such: neither midnight nor a change of the clocks
 * makes a call inconsistent.
 */
public final class Consistency {

    /** A switch rounds waits and instants each for itself, to seconds often. */
    public static final Duration TOLERANCE = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    private Consistency() {}

    public static Optional<CallDefect> of(CallAnswered call, Instant now) {
        Instant answered = waitEnded(call);
        if (Horizon.isBeyond(call.offeredAt(), now)) {
            return Optional.of(CallDefect.OFFERED_IN_FUTURE);
        }
        if (Horizon.isBeyond(answered, now)) {
            return Optional.of(CallDefect.WAIT_ENDS_IN_FUTURE);
        }
        Optional<CallDefect> legs = Leg.contradiction(call.legs(), call.queue(), call.offeredAt(), call.waitMillis());
        if (legs.isPresent()) {
            return legs;
        }
        if (call.answeredAt() != null) {
            if (call.answeredAt().isBefore(call.offeredAt())) {
                return Optional.of(CallDefect.ANSWERED_BEFORE_OFFERED);
            }
            if (apart(answered, call.answeredAt())) {
                return Optional.of(CallDefect.WAIT_DISAGREES);
            }
        }
        return call.endedAt() == null
                ? Optional.empty()
                : ofEnd(
                        call.answeredAt() == null ? answered : call.answeredAt(),
                        call.endedAt(),
                        call.talkMillis(),
                        now);
    }

    /** Of a transferred call in its last queue: between its waits somebody spoke with the caller. */
    static Instant waitEnded(CallAnswered call) {
        List<QueueLeg> legs = call.legs();
        return legs == null ? call.offeredAt().plusMillis(call.waitMillis()) : end(legs.get(legs.size() - 1));
    }

    private static Instant end(QueueLeg leg) {
        return leg.offeredAt().plusMillis(leg.waitMillis());
    }

    private static Optional<CallDefect> ofEnd(Instant answered, Instant ended, @Nullable Long talkMillis, Instant now) {
        if (Horizon.isBeyond(ended, now)) {
            return Optional.of(CallDefect.ENDED_IN_FUTURE);
        }
        if (ended.plus(TOLERANCE).isBefore(answered)) {
            return Optional.of(CallDefect.ENDED_BEFORE_ANSWERED);
        }
        if (ended.isAfter(answered.plus(LONGEST))) {
            return Optional.of(CallDefect.ENDED_AFTER_A_DAY);
        }
        return talkMillis != null && answered.plusMillis(talkMillis).isAfter(ended.plus(TOLERANCE))
                ? Optional.of(CallDefect.TALK_DISAGREES)
                : Optional.empty();
    }

    public static Optional<CallDefect> of(CallAbandoned call, Instant now) {
        if (Horizon.isBeyond(call.offeredAt(), now)) {
            return Optional.of(CallDefect.OFFERED_IN_FUTURE);
        }
        if (call.abandonedAt() != null) {
            if (call.abandonedAt().isBefore(call.offeredAt())) {
                return Optional.of(CallDefect.ABANDONED_BEFORE_OFFERED);
            }
            if (call.abandonedAt().isAfter(call.offeredAt().plus(LONGEST))) {
                return Optional.of(CallDefect.ABANDONED_AFTER_A_DAY);
            }
            if (call.waitMillis() != null
                    && call.legs() == null
                    && apart(call.offeredAt().plusMillis(call.waitMillis()), call.abandonedAt())) {
                return Optional.of(CallDefect.WAIT_DISAGREES);
            }
        }
        Optional<CallDefect> legs = Leg.contradiction(call.legs(), call.queue(), call.offeredAt(), call.waitMillis());
        if (legs.isPresent()) {
            return legs;
        }
        return Horizon.isBeyond(Handling.of(call).waitEnded(), now)
                ? Optional.of(CallDefect.WAIT_ENDS_IN_FUTURE)
                : Optional.empty();
    }

    public static Optional<CallDefect> of(CallRated rated, Instant now) {
        return Horizon.isBeyond(rated.ratedAt(), now) ? Optional.of(CallDefect.RATED_IN_FUTURE) : Optional.empty();
    }

    private static boolean apart(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TOLERANCE) > 0;
    }
}
