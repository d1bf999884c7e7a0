package io.telcopledge.reporting.commitment;

/**
 * A source that owes a stream: silence of it is a gap, whatever other sources say.
 *
 * @param stream of what
 * @param source who
 * @param inForce since when and until when
 */
public record OwedStream(String stream, String source, InForce inForce) {}
