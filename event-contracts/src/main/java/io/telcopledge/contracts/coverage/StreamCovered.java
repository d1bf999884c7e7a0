package io.telcopledge.contracts.coverage;

import io.telcopledge.contracts.EventData;
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
        spans = List.copyOf(Require.present("spans", spans));
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return stream + "/" + source;
    }
}
