package io.telcopledge.contracts.coverage;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * A source has sent every event of a stream whose time lies in a span: a live source's heartbeat, or the declaration of
 * an import. It counts once it was read in every partition of its topic, for only then is everything before it read;
 * who sends it sends it to each.
 *
 * @param stream what is complete, such as {@code calls} or {@code complaint-answers}
 * @param from the span's begin
 * @param to the span's end, exclusive; after {@code from}
 */
public record SpanCovered(String stream, Instant from, Instant to) implements EventData {

    public SpanCovered {
        Require.id("stream", stream);
        Require.instant("from", from);
        Require.instant("to", to);
        if (!from.isBefore(to)) {
            throw new InvalidEvent("to", "must be after from");
        }
    }

    @Override
    public String key() {
        return stream;
    }
}
