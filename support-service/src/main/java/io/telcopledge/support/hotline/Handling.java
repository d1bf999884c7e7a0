package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call in the queue, in one revision.
 *
 * @param offeredAt when it entered the queue; decides its interval
 * @param waitMillis how long the caller waited, or null for an abandoned call of which the switch does not say
 * @param conversation what followed, or null for an abandoned call
 * @param revision the newest counts
 */
public record Handling(
        String queue,
        Instant offeredAt,
        @Nullable Long waitMillis,
        @Nullable Conversation conversation,
        int revision) {

    public Handling {
        // What the database keeps, so that a repeat equals what was stored.
        offeredAt = offeredAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Handling of(CallAnswered call) {
        Conversation conversation = new Conversation(call.agentRef(), call.talkMillis(), call.topic(), call.resolved());
        return new Handling(call.queue(), call.offeredAt(), call.waitMillis(), conversation, call.revision());
    }

    public static Handling of(CallAbandoned call) {
        return new Handling(call.queue(), call.offeredAt(), call.waitMillis(), null, call.revision());
    }

    public boolean isAnswered() {
        return conversation != null;
    }

    /** When the caller's waiting ended, as far as is known. */
    public Instant waitEnded() {
        return waitMillis == null ? offeredAt : offeredAt.plusMillis(waitMillis);
    }

    public Interval interval() {
        return Interval.of(queue, offeredAt);
    }

    /** What it adds to its interval. */
    public IntervalCounts counts(Optional<Rating> rating) {
        if (!isAnswered()) {
            return IntervalCounts.ABANDONED;
        }
        return IntervalCounts.answered(
                waitMillis == null ? 0 : waitMillis, rating.map(Rating::counts).orElse(RatingCounts.NONE));
    }
}
