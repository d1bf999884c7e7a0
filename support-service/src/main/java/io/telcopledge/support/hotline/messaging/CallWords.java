package io.telcopledge.support.hotline.messaging;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.support.horizon.Horizon;
import io.telcopledge.support.hotline.Call.Telling;
import io.telcopledge.support.hotline.CallFold;
import io.telcopledge.support.hotline.CallKey;
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

    /** Tells the event to the fold; gives the reason where it is refused. */
    static Optional<String> tell(CallFold fold, Received received, Instant now) {
        CallKey key = key(received);
        int partition = received.position().partition();
        EventData data = received.data();
        if (data instanceof CallRated rated) {
            return Horizon.isBeyond(rated.ratedAt(), now)
                    ? Optional.of("ratedAt: lies in the future")
                    : contradiction(fold.tell(key, Rating.of(rated), partition));
        }
        Optional<Handling> handling = handling(data);
        if (handling.isEmpty()) {
            return Optional.empty();
        }
        if (Horizon.isBeyond(handling.get().offeredAt(), now)) {
            return Optional.of("offeredAt: lies in the future");
        }
        if (Horizon.isBeyond(handling.get().waitEnded(), now)) {
            return Optional.of("waitMillis: the wait ends in the future");
        }
        return contradiction(fold.tell(key, handling.get(), partition));
    }

    private static Optional<Handling> handling(EventData data) {
        if (data instanceof CallAnswered answered) {
            return Optional.of(Handling.of(answered));
        }
        return data instanceof CallAbandoned abandoned ? Optional.of(Handling.of(abandoned)) : Optional.empty();
    }

    private static Optional<String> contradiction(Telling telling) {
        return telling == Telling.CONTRADICTION
                ? Optional.of("revision: was told before with another content")
                : Optional.empty();
    }
}
