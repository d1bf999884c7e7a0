package io.telcopledge.contracts.coverage;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.List;

/**
 * All that a source has covered of a stream, and whose facts the service has published; the newest revision replaces
 * the older ones.
 *
 * @param stream what is complete
 * @param source who sent it
 * @param spans in order, neither overlapping nor touching
 * @param revision grows with each publication
 */
public record StreamCovered(String stream, String source, List<Span> spans, long revision) implements EventData {

    public StreamCovered {
        Require.id("stream", stream);
        Require.id("source", source);
        spans = Require.elements("spans", spans, 0, Integer.MAX_VALUE, (name, span) -> {});
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).to().isBefore(spans.get(i).from())) {
                throw new InvalidEvent("spans[" + i + "].from", "must be after the end of the span before");
            }
        }
    }

    @Override
    public String key() {
        return stream + "/" + source;
    }
}
