package io.telcopledge.support.hotline.messaging;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.support.hotline.Call.Telling;
import io.telcopledge.support.hotline.CallDefect;
import io.telcopledge.support.hotline.CallFold;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Consistency;
import io.telcopledge.support.hotline.Handling;
import io.telcopledge.support.hotline.Rating;
import java.time.Instant;
import java.util.Optional;

/** What the switch's events say in the hotline's own words, and why some cannot be so. */
final class CallWords {

    private CallWords() {}

    /** The call that an event speaks of; its key in Kafka is the call's id. */
    static CallKey key(Received received) {
        return new CallKey(received.envelope().source(), received.data().key());
    }

    /** Tells the event to the fold; gives the defect where it is refused. */
    static Optional<CallDefect> tell(CallFold fold, Received received, Instant now) {
        CallKey key = key(received);
        int partition = received.position().partition();
        EventData data = received.data();
        if (data instanceof CallAnswered answered) {
            return Consistency.of(answered, now)
                    .or(() -> contradiction(fold.tell(key, Handling.of(answered), partition)));
        }
        if (data instanceof CallAbandoned abandoned) {
            return Consistency.of(abandoned, now)
                    .or(() -> contradiction(fold.tell(key, Handling.of(abandoned), partition)));
        }
        return data instanceof CallRated rated
                ? Consistency.of(rated, now).or(() -> contradiction(fold.tell(key, Rating.of(rated), partition)))
                : Optional.empty();
    }

    private static Optional<CallDefect> contradiction(Telling telling) {
        return telling == Telling.CONTRADICTION ? Optional.of(CallDefect.TOLD_OTHERWISE) : Optional.empty();
    }
}
