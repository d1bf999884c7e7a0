package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.coverage.SpanSet;
import java.util.Optional;

/**
 * What is missing of a stream.
 *
 * @param source who owes it; empty where no source is declared, and none covered it
 * @param spans which spans
 */
public record MissingSpans(String stream, Optional<String> source, SpanSet spans) {}
