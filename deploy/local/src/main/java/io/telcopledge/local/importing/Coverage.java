package io.telcopledge.local.importing;

import io.telcopledge.contracts.coverage.Span;
import java.util.List;

/**
 * What a data file is complete for.
 *
 * @param streams that it covers; those that it does not name stay missing evidence
 * @param span of event time; a row outside is refused
 */
record Coverage(List<String> streams, Span span) {}
