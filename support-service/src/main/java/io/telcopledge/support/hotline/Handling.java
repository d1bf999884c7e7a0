package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call in the queue, in one revision.
 *
 * @param offeredAt when it entered the queue; decides its interval
 * @param waitMillis how long the caller waited, or null for an abandoned call of which the switch does not say
 * @param skill what an agent had to be able to do for it, or null
 * @param conversation what followed, or null for an abandoned call
 * @param revision the newest counts
 * @param legs where it waited, if it was transferred; none of a call that waited in one queue
 */
public record Handling(
        String queue,
        Instant offeredAt,
        @Nullable Long waitMillis,
        @Nullable String skill,
        @Nullable Conversation conversation,
        int revision,
        List<Leg> legs) {

    public Handling {
        // What the database keeps, so that a repeat equals what was stored.
        offeredAt = offeredAt.truncatedTo(ChronoUnit.MICROS);
        legs = List.copyOf(legs);
    }

    /** A call that waited in one queue. */
    public Handling(
            String queue,
            Instant offeredAt,
            @Nullable Long waitMillis,
            @Nullable String skill,
            @Nullable Conversation conversation,
            int revision) {
        this(queue, offeredAt, waitMillis, skill, conversation, revision, List.of());
    }

    public static Handling of(CallAnswered call) {
        Conversation conversation = new Conversation(call.agentRef(), talkMillis(call), call.topic(), call.resolved());
        return new Handling(
                call.queue(),
                call.offeredAt(),
                call.waitMillis(),
                call.skill(),
                conversation,
                call.revision(),
                Leg.of(call.legs(), true));
    }

    private static @Nullable Long talkMillis(CallAnswered call) {
        if (call.talkMillis() != null || call.endedAt() == null) {
            return call.talkMillis();
        }
        Instant answeredAt = call.answeredAt() == null ? Consistency.waitEnded(call) : call.answeredAt();
        return Math.max(0, Duration.between(answeredAt, call.endedAt()).toMillis());
    }

    public static Handling of(CallAbandoned call) {
        Long waitMillis = call.waitMillis();
        List<Leg> legs = Leg.of(call.legs(), false);
        if (waitMillis == null && !legs.isEmpty()) {
            waitMillis = legs.stream().mapToLong(Leg::waitMillis).sum();
        }
        if (waitMillis == null && call.abandonedAt() != null) {
            waitMillis = Duration.between(call.offeredAt(), call.abandonedAt()).toMillis();
        }
        return new Handling(call.queue(), call.offeredAt(), waitMillis, call.skill(), null, call.revision(), legs);
    }

    /** The place of the leg that the conversation belongs to; -1 where nobody answered. */
    int lastAnswered() {
        for (int i = legs.size() - 1; i >= 0; i--) {
            if (legs.get(i).answered()) {
                return i;
            }
        }
        return -1;
    }

    public boolean isAnswered() {
        return conversation != null;
    }

    /** When the caller's waiting ended, as far as is known. */
    public Instant waitEnded() {
        return waitMillis == null ? offeredAt : offeredAt.plusMillis(waitMillis);
    }

    public Interval interval() {
        return Interval.of(queue, skill, offeredAt);
    }
}
