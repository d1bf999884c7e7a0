package io.telcopledge.contracts.coverage;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a source has covered of a stream, and whose facts the service has published; the newest revision replaces
 * the older ones.
 *
 * @param stream what is complete
 * @param source who sent it
 * @param spans in order, neither overlapping nor touching
 * @param contested where the source told two things of which one is wrong, in order, neither overlapping nor touching;
 *     null or empty where it did not. Whoever else covered that time, it is not complete
 * @param revision grows with each publication
 */
public record StreamCovered(
        String stream,
        String source,
        List<Span> spans,
        @Nullable List<Span> contested,
        long revision) implements EventData {

    public StreamCovered {
        Require.id("stream", stream);
        Require.id("source", source);
        spans = apart("spans", spans);
        contested = contested == null ? null : apart("contested", contested);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    /** Where nothing is contested. */
    public StreamCovered(String stream, String source, List<Span> spans, long revision) {
        this(stream, source, spans, null, revision);
    }

    private static List<Span> apart(String name, List<Span> spans) {
        List<Span> ordered = Require.elements(name, spans, 0, Integer.MAX_VALUE, (place, span) -> {});
        for (int i = 1; i < ordered.size(); i++) {
            if (!ordered.get(i - 1).to().isBefore(ordered.get(i).from())) {
                throw new InvalidEvent(name + "[" + i + "].from", "must be after the end of the span before");
            }
        }
        return ordered;
    }

    @Override
    public String key() {
        return stream + "/" + source;
    }
}
